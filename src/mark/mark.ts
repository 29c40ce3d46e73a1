/**
 * What both files of a build carry, so that a later run can tell that they belong together and that nobody has changed
 * them since.
 */
export interface Mark {
  /** What was built; the same in both files. */
  readonly build: string
  /** Digest of all bytes of the file but those it is written in itself. */
  readonly content: string
}

/** The digest of a file that is not sealed yet. */
export const UNSEALED = '0'.repeat(64)

/** The properties of a DOCX that hold the mark, as Word shows them among those a user defined. */
export const DOCX_MARK = {
  part: 'docProps/custom.xml',
  build: 'kehoach-build',
  content: 'kehoach-content',
} as const

/** The properties of the metadata of a PDF that hold it. */
export const PDF_MARK = {
  namespace: 'urn:kehoach:mark/',
  build: 'kehoach:build',
  content: 'kehoach:content',
} as const
