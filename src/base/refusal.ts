import type { Localized } from './diagnostic.ts'

/** A file that cannot be read as what it should be, with what its owner can do about it. Caught at the door of the room that reads it. */
export class Refusal extends Error {
  readonly why: Localized

  constructor(why: Localized) {
    super(why.en)
    this.name = 'Refusal'
    this.why = why
  }
}
