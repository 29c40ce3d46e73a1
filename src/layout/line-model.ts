/** How a word processor fits words on a line, where they differ. */
export interface LineModel {
  /** Whether the spaces of a justified line may be squeezed to take one more word (Word 2013 and later). */
  readonly squeeze: boolean
}

export const WORD: LineModel = { squeeze: true }

/** LibreOffice before 24.2, which only stretches spaces. */
export const LIBREOFFICE: LineModel = { squeeze: false }
