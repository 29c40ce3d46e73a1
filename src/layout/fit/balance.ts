import type { Pt } from '../../base/units.ts'
import type { Paragraph } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import { textOf, type Word } from '../set/word.ts'
import { CERTAIN } from './compounds.ts'
import { withBreaks } from './insert-breaks.ts'
import { type Break, breakBefore } from './title-breaks.ts'
import { titleWords } from './title-words.ts'

/** A title longer than this is running text; it is left as it is. */
const MOST_WORDS = 200
/** What a break costs by its sense, where a line off the mean by a tenth of the width costs 0.01. */
const COST = { good: 0, plain: 0.05, bad: 0.3 } as const

/** Widths that differ by less are the same, as where lines are broken. */
const TOLERANCE = 0.01

/**
 * A title over several lines, as many as the full width needs, broken where it makes sense and its lines come out about
 * equally long. With `mayAddLine` it takes one line more where that keeps words whole. A break the author gives stays
 * the only one.
 */
export function balanced(
  paragraph: Paragraph,
  style: ParagraphStyle,
  available: Pt,
  measure: Measure,
  { mayAddLine = false }: { readonly mayAddLine?: boolean } = {},
): Paragraph {
  const placed = placedIn(paragraph, style, available, measure)
  const greedy = greedyStarts(placed.words, placed.width)
  if (greedy === undefined || greedy.length === 0) return paragraph
  // In the cells of a table there is no room to keep all together that often stands together.
  const title = judged(placed, mayAddLine ? CERTAIN : ANY)
  const { words } = title
  const starts = lineStarts(title, greedy.length + 1)
  if (!mayAddLine || badBreaks(title, starts) === 0) return brokenAt(paragraph, words, starts)
  const longer = lineStarts(title, greedy.length + 2)
  const isBetter = longer.length > starts.length && badBreaks(title, longer) < badBreaks(title, starts)
  return brokenAt(paragraph, words, isBetter ? longer : starts)
}

/**
 * A short text as it is, unless filling its lines would break a word of two syllables or a name, and other breaks on as
 * many lines would not.
 */
export function withFixedBreaks(
  paragraph: Paragraph,
  style: ParagraphStyle,
  available: Pt,
  measure: Measure,
): Paragraph {
  const placed = placedIn(paragraph, style, available, measure)
  const greedy = greedyStarts(placed.words, placed.width)
  if (greedy === undefined) return paragraph
  const title = judged(placed, CERTAIN)
  const bad = badBreaks(title, greedy)
  if (bad === 0) return paragraph
  const starts = lineStarts(title, greedy.length + 1)
  return badBreaks(title, starts) < bad ? brokenAt(paragraph, title.words, starts) : paragraph
}

/** Words however loosely they hold together. */
const ANY = 1

/** The words of a title and the room they have. */
interface PlacedTitle {
  readonly words: readonly PlacedWord[]
  readonly width: Pt
}

/** The same with how well it breaks before each word. */
interface JudgedTitle extends PlacedTitle {
  readonly breaks: readonly Break[]
}

function judged({ words, width }: PlacedTitle, leastFirm: number): JudgedTitle {
  const texts = words.map(({ text }) => text)
  return { words, width, breaks: texts.map((_, index) => breakBefore(texts, index, leastFirm)) }
}

function placedIn(paragraph: Paragraph, style: ParagraphStyle, available: Pt, measure: Measure): PlacedTitle {
  const width = available - style.left - Math.max(0, style.firstLine)
  if (paragraph.children.some(child => child.type === 'lineBreak')) return { words: [], width }
  const words = titleWords(paragraph.children, style, measure)
  return { words: isOneLine(words, width) ? [] : placedWords(words), width }
}

function isOneLine(words: readonly Word[], width: Pt): boolean {
  return words.reduce((sum, word) => sum + (word.type === 'break' ? 0 : word.width), 0) <= width
}

/**
 * The first words of the lines after the first, each line as full as it gets. Undefined for what is better left as it is:
 * running text, and a word wider than the room, which is broken between its letters.
 */
function greedyStarts(words: readonly PlacedWord[], width: Pt): readonly number[] | undefined {
  if (words.length > MOST_WORDS || words.some(word => word.width > width)) return undefined
  const starts: number[] = []
  let left = words[0]?.x ?? 0
  for (const [index, { x, width: own }] of words.entries()) {
    if (x + own - left <= width + TOLERANCE) continue
    starts.push(index)
    left = x
  }
  return starts
}

function badBreaks({ breaks }: JudgedTitle, starts: readonly number[]): number {
  return starts.filter(start => breaks[start] === 'bad').length
}

function brokenAt(paragraph: Paragraph, words: readonly PlacedWord[], starts: readonly number[]): Paragraph {
  const offsets = starts.map(index => words[index]?.offset ?? 0)
  return { ...paragraph, children: withBreaks(paragraph.children, offsets) }
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

/** The best way to set words from some point on in a number of lines. */
interface Best {
  readonly cost: number
  /** Indices of the words its lines begin with, the first left out. */
  readonly starts: readonly number[]
}

/** The first words of the lines after the first, of the cheapest way to set the words in `count` lines. */
function lineStarts(title: JudgedTitle, count: number): readonly number[] {
  const { words } = title
  const [first] = words
  const last = words.at(-1)
  if (!first || !last) return []
  const mean = (last.x + last.width - first.x) / count
  let below = words.map((_, from): Best => ({ cost: lineCost(title, from, words.length, mean), starts: [] }))
  for (let lines = 2; lines <= count; lines++)
    below = words.map((_, from) => cheapest(title, from, below, mean))
  return below[0]?.starts ?? []
}

/** The cheapest first line from a word on, with the best of one line fewer below it. */
function cheapest(title: JudgedTitle, from: number, below: readonly Best[], mean: Pt): Best {
  let best: Best = { cost: Number.POSITIVE_INFINITY, starts: [] }
  for (let next = from + 1; next < title.words.length; next++) {
    const line = lineCost(title, from, next, mean)
    if (line === Number.POSITIVE_INFINITY) break
    const rest = below[next]
    const cost = line + COST[title.breaks[next] ?? 'plain'] + (rest?.cost ?? Number.POSITIVE_INFINITY)
    if (rest && cost < best.cost) best = { cost, starts: [next, ...rest.starts] }
  }
  return best
}

function lineCost({ words, width }: PlacedTitle, from: number, next: number, mean: Pt): number {
  const first = words[from]
  const last = words[next - 1]
  if (!first || !last) return Number.POSITIVE_INFINITY
  const length = last.x + last.width - first.x
  return length > width + TOLERANCE ? Number.POSITIVE_INFINITY : ((length - mean) / width) ** 2
}
