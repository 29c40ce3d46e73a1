import type { Localized } from '../../base/diagnostic.ts'

/** A file that cannot be read as a Word document, with what its owner can do about it. Caught at the door of this room. */
export class Refusal extends Error {
  readonly why: Localized

  constructor(why: Localized) {
    super(why.en)
    this.name = 'Refusal'
    this.why = why
  }
}
