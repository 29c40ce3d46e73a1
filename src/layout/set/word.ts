import type { Pt } from '../../base/units.ts'
import type { Appearance } from './runs.ts'

/** Text that no line break falls inside: a word with the pieces of its appearance, the spaces after it, a forced break. */
export type Word = SolidWord | SpaceWord | BreakWord

export interface SolidWord {
  readonly type: 'word'
  readonly pieces: readonly Piece[]
  readonly width: Pt
}
export interface SpaceWord {
  readonly type: 'space'
  readonly piece: Piece
  readonly count: number
  readonly width: Pt
}
export interface BreakWord {
  readonly type: 'break'
  /** A space for the text layer, so that what is copied does not join words; it hangs at the line's end. */
  readonly space: SpaceWord
}

/** A stretch of text in one appearance. */
export interface Piece {
  readonly text: string
  readonly appearance: Appearance
  readonly width: Pt
  /** The footnote it is the mark of. */
  readonly note?: number
}

/** The letters of a word, without the marks of footnotes. */
export function textOf(word: SolidWord): string {
  return word.pieces.map(piece => (piece.note === undefined ? piece.text : '')).join('')
}
