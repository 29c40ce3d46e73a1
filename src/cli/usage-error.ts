import type { Localized } from '../base/diagnostic.ts'

/** A wrong use of the command line: told in a message or several, exit code 2. */
export class UsageError extends Error {
  readonly messages: readonly Localized[]

  constructor(...messages: readonly Localized[]) {
    super(messages.map(({ en }) => en).join(' '))
    this.name = 'UsageError'
    this.messages = messages
  }
}
