/** How a word processor fits words on a line, where they differ. */
export interface LineModel {
  /** Whether the spaces of a justified line may be squeezed to take one more word (Word 2013 and later). */
  readonly squeeze: boolean
  /**
   * Room a line keeps free for italics, as a share of their size: once at its end and once at each no-break space in
   * them.
   */
  readonly italicSpare: number
}

export const WORD: LineModel = { squeeze: true, italicSpare: 0 }

/** LibreOffice before 24.2, which only stretches spaces, and keeps a twelfth of a line’s height free for italics. */
export const LIBREOFFICE: LineModel = { squeeze: false, italicSpare: 1.15 / 12 }
