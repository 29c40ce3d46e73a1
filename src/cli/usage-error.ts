import type { Localized } from '../diagnostic.ts'

/** A wrong use of the command line: told in one message, exit code 2. */
export class UsageError extends Error {
  readonly text: Localized

  constructor(text: Localized) {
    super(text.en)
    this.name = 'UsageError'
    this.text = text
  }
}
