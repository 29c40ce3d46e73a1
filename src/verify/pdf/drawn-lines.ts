import type { ExpectedText } from '../expected-texts.ts'
import type { ShownText } from './content.ts'
import { isFullSize, isOneLine, raisedBaseline } from './raised-letters.ts'

/** A line of a paragraph as it is drawn. Places are in points from the lower left corner of the page, y upwards. */
export interface DrawnLine {
  /** Index of its page. */
  readonly page: number
  readonly x: number
  /** Right end of its last character that is no space. */
  readonly end: number
  readonly baseline: number
  readonly pieces: readonly ShownText[]
  /** How many letters of the paragraph stand before its end. */
  readonly offset: number
}

/** A paragraph, and the lines it is drawn in. */
export interface DrawnText {
  readonly wanted: ExpectedText
  readonly lines: readonly DrawnLine[]
}

/** The lines of what a paragraph shows; `pageOf` gives a page's index. */
export function drawnLines(
  shown: readonly ShownText[],
  wanted: ExpectedText,
  pageOf: ReadonlyMap<number, number>,
): readonly DrawnLine[] {
  const lines: DrawnLine[] = []
  let open: ShownText[] = []
  let offset = 0
  const close = (): void => {
    const [first] = open
    if (first === undefined) return
    const main = open.find(piece => isFullSize(piece, wanted.size))
    const ends = open.filter(({ text }) => text.replaceAll(' ', '') !== '')
    lines.push({
      page: pageOf.get(first.page) ?? -1,
      x: first.x,
      end: Math.max(first.x, ...ends.map(({ end }) => end)),
      baseline: main?.y ?? raisedBaseline(first, open, wanted, offset),
      pieces: open,
      offset,
    })
    open = []
  }
  for (const piece of shown) {
    const last = open.at(-1)
    if (last && !isOneLine(piece, last, wanted.size)) close()
    open.push(piece)
    offset += piece.text.length
  }
  close()
  return lines
}

/** Whether it is no more than one letter, which stands even where its column is narrower. */
export function isOneLetter(pieces: readonly ShownText[]): boolean {
  if (pieces.length > 4 || pieces.some(({ text }) => text.length > 8)) return false
  const text = pieces
    .map(piece => piece.text)
    .join('')
    .trim()
  return text.length <= 4 && [...text.normalize('NFC')].length <= 1
}
