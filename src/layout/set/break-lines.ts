import type { Pt } from '../../base/units.ts'
import { lettersOf } from '../../font/letters.ts'
import type { LineModel } from './line-model.ts'
import type { Measure } from './measure.ts'
import type { Piece, SpaceWord, Word } from './word.ts'

/** A line of words, its spaces not yet stretched. */
export interface BrokenLine {
  /** Words and spaces in order, the spaces the line broke at included. */
  readonly pieces: readonly Piece[]
  /** Width up to the end of the last word. */
  readonly width: Pt
  /** Spaces between its words, those at its end not counted. */
  readonly spaces: number
  /** Width of those spaces. */
  readonly spaceWidth: Pt
  /** Whether a break was forced here, or the text ended: such a line is not stretched. */
  readonly last: boolean
}

export interface LineRoom {
  readonly first: Pt
  readonly rest: Pt
}

/** Widths that differ by less are the same, as in Word's model. */
const TOLERANCE = 0.01
/** Word squeezes spaces by at most a quarter of their width … */
const MOST_SQUEEZE = 0.25
/** … and only if without it they would be stretched about twice as far. */
const STRETCH_TO_SQUEEZE = 2.015

const NO_BREAK_SPACE = '\u00a0'

/** Breaks words into lines as Word does; `justified` lines may squeeze their spaces. At least one line comes out. */
export function breakLines(
  words: readonly Word[],
  room: LineRoom,
  justified: boolean,
  model: LineModel,
  measure: Measure,
): readonly BrokenLine[] {
  const lines: BrokenLine[] = []
  let line = new OpenLine(room.first, model.italicSpare)
  const close = (last: boolean) => {
    lines.push(line.closed(last))
    line = new OpenLine(room.rest, model.italicSpare)
  }
  for (const word of words) {
    if (word.type === 'space') line.addSpace(word)
    else if (word.type === 'break') {
      line.addSpace(word.space)
      close(true)
    } else {
      const squeezed = justified && model.squeeze && line.squeezesIn(word.width)
      if (line.started && line.overflows(word.width + line.spareWith(word.pieces)) && !squeezed) close(false)
      if (line.overflows(word.width) && !squeezed) addInParts(word.pieces)
      else line.addWord(word.pieces, word.width)
    }
  }
  close(true)
  return lines

  /** A word wider than a line of its own is broken between letters, at least one on each line. */
  function addInParts(pieces: readonly Piece[]): void {
    for (const part of pieces.flatMap(inCharacters)) {
      if (line.started && line.overflows(part.width)) close(false)
      line.addWord([part], part.width)
    }
  }

  /** The mark of a footnote stays whole, or its note would be lost. */
  function inCharacters(piece: Piece): readonly Piece[] {
    if (piece.note !== undefined) return [piece]
    const { text, appearance } = piece
    return lettersOf(text).map(letter => {
      const width = measure.width(letter, appearance.face, appearance.size)
      return { text: letter, appearance, width }
    })
  }
}

/** A line being filled. */
class OpenLine {
  readonly #room: Pt
  readonly #pieces: Piece[] = []
  /** End of all that stands on the line, and of its last word. */
  #position = 0
  #end = 0
  #spaces = 0
  #spaceWidth = 0
  /** Spaces met since the last word. */
  #openSpaces = 0
  readonly #italicSpare: number
  /** Room kept free for no-break spaces in italics. */
  #spare = 0

  constructor(room: Pt, italicSpare: number) {
    this.#room = room
    this.#italicSpare = italicSpare
  }

  /** Room that stays free for italics with a word at the end of the line. */
  spareWith(pieces: readonly Piece[]): Pt {
    if (this.#italicSpare === 0) return 0
    const inside = pieces.reduce((sum, piece) => sum + this.#spareInside(piece), this.#spare)
    return inside + this.#spareOf(pieces.at(-1))
  }

  #spareInside(piece: Piece): Pt {
    return (piece.text.split(NO_BREAK_SPACE).length - 1) * this.#spareOf(piece)
  }

  #spareOf(piece: Piece | undefined): Pt {
    const isItalic = piece?.appearance.face === 'italic' || piece?.appearance.face === 'boldItalic'
    return piece !== undefined && isItalic ? this.#italicSpare * piece.appearance.size : 0
  }

  get started(): boolean {
    return this.#end > 0
  }

  overflows(width: Pt): boolean {
    return this.#position + width > this.#room + TOLERANCE
  }

  /** Whether Word would squeeze a word this wide onto the line by narrowing its spaces. */
  squeezesIn(width: Pt): boolean {
    const all = this.#spaceWidth + this.#position - this.#end
    if (!this.started || all <= TOLERANCE) return false
    const squeeze = (this.#position + width - this.#room) / all
    if (squeeze > MOST_SQUEEZE) return false
    const stretch = (this.#room - this.#end) / this.#spaceWidth
    return this.#spaceWidth <= 0 || stretch >= STRETCH_TO_SQUEEZE * squeeze
  }

  addSpace({ piece, count, width }: SpaceWord): void {
    this.#pieces.push(piece)
    this.#position += width
    this.#openSpaces += count
  }

  addWord(pieces: readonly Piece[], width: Pt): void {
    this.#spaces += this.#openSpaces
    this.#spaceWidth += this.#position - this.#end
    this.#openSpaces = 0
    for (const piece of pieces) this.#pieces.push(piece)
    if (this.#italicSpare > 0) this.#spare += pieces.reduce((sum, piece) => sum + this.#spareInside(piece), 0)
    this.#position += width
    this.#end = this.#position
  }

  closed(last: boolean): BrokenLine {
    return {
      pieces: this.#pieces,
      width: this.#end,
      spaces: this.#spaces,
      spaceWidth: this.#spaceWidth,
      last,
    }
  }
}
