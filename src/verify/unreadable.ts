/** Bytes that are not a file of the kind they should be; the message says what was met instead. */
export class UnreadableError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'UnreadableError'
  }
}
