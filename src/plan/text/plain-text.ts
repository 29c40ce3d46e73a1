import type { TextRange } from '../../base/text-range.ts'
import { type Markup, parseMarkup } from './markup.ts'

/** A text as it is read, without its inline markup, and where each of its characters is written. */
export interface PlainText {
  readonly text: string
  /** The part of the text as written in which the characters from `start` to `end` stand. */
  written(start: number, end: number): TextRange
}

/** A text without the marks of bold, footnotes and the like; a line break is a new line. */
export function plainText(text: string): PlainText {
  const pieces = parseMarkup(text)
  const [only] = pieces
  if (pieces.length === 1 && only?.type === 'text' && only.text === text) return asWritten(text)
  const places: number[] = []
  let end = 0
  for (const piece of pieces) end = placePiece(piece, text, end, places)
  const plain = pieces.map(plainPiece).join('')
  return {
    text: plain,
    written: (start, stop) => {
      const from = places[start] ?? text.length
      return [from, stop > start ? (places[stop - 1] ?? from) + 1 : from]
    },
  }
}

/** A text in which there is no markup. */
export function asWritten(text: string): PlainText {
  return { text, written: (start, end) => [start, end] }
}

function plainPiece(piece: Markup): string {
  if (piece.type === 'text') return piece.text
  return piece.type === 'lineBreak' ? '\n' : ''
}

/** Finds where the characters of a piece are written behind `end`; markup only ever adds characters between them. */
function placePiece(piece: Markup, text: string, end: number, places: number[]): number {
  if (piece.type === 'footnote') return after(`[^${piece.id}]`, text, end)
  if (piece.type === 'lineBreak') {
    const start = text.indexOf('\\\\', end)
    places.push(start)
    return start + 2
  }
  let next = end
  for (const unit of piece.text.split('')) {
    const found = text.indexOf(unit, next)
    places.push(found)
    next = found + 1
  }
  return next
}

function after(mark: string, text: string, end: number): number {
  return text.indexOf(mark, end) + mark.length
}
