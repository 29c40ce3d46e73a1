import type { Inline, Paragraph } from '../document/model.ts'
import type { ParagraphStyle } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import { breakLines } from './break-lines.ts'
import type { LineSetter } from './paragraph-lines.ts'
import { breakBetween } from './title-breaks.ts'
import type { SolidWord, Word } from './word.ts'
import { paragraphWords } from './words.ts'

/** A title longer than this is running text; it is left as it is. */
const MOST_WORDS = 200
/** What a break costs by its sense, where a line off the mean by a tenth of the width costs 0.01. */
const COST = { good: 0, plain: 0.05, bad: 0.3 } as const

/**
 * A title over several lines, as many as the full width needs, broken where it makes sense and its lines come out about
 * equally long. A break the author gives stays the only one.
 */
export function balanced(
  paragraph: Paragraph,
  style: ParagraphStyle,
  available: Pt,
  { measure, model }: LineSetter,
): Paragraph {
  if (paragraph.children.some(child => child.type === 'lineBreak')) return paragraph
  const width = available - style.left - Math.max(0, style.firstLine)
  const words = paragraphWords(paragraph.children, style, measure)
  const count = breakLines(words, { first: width, rest: width }, false, model, measure).length
  const placed = placedWords(words)
  // A word wider than the room would be broken between its letters.
  if (count < 2 || placed.length > MOST_WORDS || placed.some(word => word.width > width)) return paragraph
  const starts = lineStarts(placed, count, width)
  return {
    ...paragraph,
    children: cutAt(
      paragraph.children,
      starts.map(index => placed[index]?.offset ?? 0),
    ),
  }
}

/** A word of a title on one endless line. */
interface PlacedWord {
  readonly text: string
  readonly x: Pt
  readonly width: Pt
  /** Characters before it. */
  readonly offset: number
}

function placedWords(words: readonly Word[]): readonly PlacedWord[] {
  const placed: PlacedWord[] = []
  let x = 0
  let offset = 0
  for (const word of words) {
    if (word.type === 'word') placed.push({ text: textOf(word), x, width: word.width, offset })
    const pieces = word.type === 'word' ? word.pieces : word.type === 'space' ? [word.piece] : []
    offset += pieces.reduce((sum, piece) => sum + piece.text.length, 0)
    x += word.type === 'break' ? 0 : word.width
  }
  return placed
}

function textOf(word: SolidWord): string {
  return word.pieces.map(piece => (piece.note === undefined ? piece.text : '')).join('')
}

/** The best way to set words from some point on in a number of lines. */
interface Best {
  readonly cost: number
  /** Indices of the words its lines begin with, the first left out. */
  readonly starts: readonly number[]
}

/** The first words of the lines after the first, of the cheapest way to set the words in `count` lines. */
function lineStarts(words: readonly PlacedWord[], count: number, width: Pt): readonly number[] {
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return []
  const mean = (last.x + last.width - first.x) / count
  let below = words.map(
    (_, from): Best => ({ cost: lineCost(words, from, words.length, mean, width), starts: [] }),
  )
  for (let lines = 2; lines <= count; lines++)
    below = words.map((_, from) => cheapest(words, from, below, mean, width))
  return below[0]?.starts ?? []
}

/** The cheapest first line from a word on, with the best of one line fewer below it. */
function cheapest(
  words: readonly PlacedWord[],
  from: number,
  below: readonly Best[],
  mean: Pt,
  width: Pt,
): Best {
  let best: Best = { cost: Number.POSITIVE_INFINITY, starts: [] }
  for (let next = from + 1; next < words.length; next++) {
    const line = lineCost(words, from, next, mean, width)
    if (line === Number.POSITIVE_INFINITY) break
    const rest = below[next]
    const cost = line + breakCost(words, next) + (rest?.cost ?? Number.POSITIVE_INFINITY)
    if (rest && cost < best.cost) best = { cost, starts: [next, ...rest.starts] }
  }
  return best
}

function lineCost(words: readonly PlacedWord[], from: number, next: number, mean: Pt, width: Pt): number {
  const first = words[from]
  const last = words[next - 1]
  if (!first || !last) return Number.POSITIVE_INFINITY
  const length = last.x + last.width - first.x
  return length > width ? Number.POSITIVE_INFINITY : ((length - mean) / width) ** 2
}

function breakCost(words: readonly PlacedWord[], next: number): number {
  return COST[breakBetween(words[next - 1]?.text ?? '', words[next]?.text ?? '')]
}

/** Inlines with a line break at each offset, in place of the spaces before it. */
function cutAt(children: readonly Inline[], offsets: readonly number[]): readonly Inline[] {
  const cut: Inline[] = []
  let start = 0
  for (const child of children) {
    const length = lengthOf(child)
    const inside = offsets.filter(offset => offset > start && offset <= start + length)
    if (child.type !== 'text' || inside.length === 0) cut.push(child)
    else {
      let from = 0
      for (const offset of inside) {
        const text = child.text.slice(from, offset - start).trimEnd()
        if (text !== '') cut.push({ ...child, text })
        cut.push({ type: 'lineBreak' })
        from = offset - start
      }
      if (from < length) cut.push({ ...child, text: child.text.slice(from) })
    }
    start += length
  }
  return cut
}

function lengthOf(child: Inline): number {
  if (child.type === 'text') return child.text.length
  return child.type === 'noteMark' ? String(child.note + 1).length : 0
}
