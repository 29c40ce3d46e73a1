/** The four faces of the document's typeface. */
export const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const
export type Face = (typeof FACES)[number]

/** Why a file could not be read. */
export type ReadFailure = 'not-found' | 'is-directory' | 'not-permitted' | 'too-large' | 'unreadable'

/** A file that could not be read: I/O, not a mistake in a plan. */
export class ReadError extends Error {
  readonly path: string
  readonly failure: ReadFailure

  constructor(path: string, failure: ReadFailure, options?: ErrorOptions) {
    super(`${failure}: ${path}`, options)
    this.name = 'ReadError'
    this.path = path
    this.failure = failure
  }
}

/** The only door from the core to files, fonts and the day's date. */
export interface World {
  /** The bytes of a file. Throws `ReadError`. */
  readFile(path: string): Promise<Uint8Array>
  /** The absolute path of a file or folder, links followed, with forward slashes. Throws `ReadError`. */
  realPath(path: string): Promise<string>
  /** The bytes of one face of the typeface (TrueType). Throws `ReadError`. */
  readFont(face: Face): Promise<Uint8Array>
}
