/** The four faces of the document's typeface. */
export const FACES = ['regular', 'bold', 'italic', 'boldItalic'] as const
export type Face = (typeof FACES)[number]

/**
 * The faces of signs the typeface lacks, in the order they are asked. Each is upright and regular whatever the text
 * around its signs is. Circled numbers come before all others, or ⑩ and ⑪ would stand in two faces.
 */
export const SIGN_FACES = ['enclosed', 'signs'] as const
export type SignFace = (typeof SIGN_FACES)[number]

/** Any face a document can hold text in. */
export type FontFace = Face | SignFace

export function isSignFace(face: FontFace): face is SignFace {
  return face === 'enclosed' || face === 'signs'
}

/** Why a file could not be read. */
export type ReadFailure =
  | 'not-found'
  | 'is-directory'
  | 'not-permitted'
  | 'too-large'
  | 'too-large-for-memory'
  | 'broken-link'
  | 'special-file'
  | 'unreadable'

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

/** The only door from the core to files and fonts. */
export interface World {
  /** The bytes of a file. Throws `ReadError`. */
  readFile(path: string): Promise<Uint8Array>
  /** The absolute path of a file or folder, links followed, with forward slashes. Throws `ReadError`. */
  realPath(path: string): Promise<string>
  /** The bytes of one face (TrueType); those of signs are asked for where a text has some. Throws `ReadError`. */
  readFont(face: FontFace): Promise<Uint8Array>
}
