import type { Pt } from '../../base/units.ts'
import type { Color, PlacedField } from '../page.ts'
import type { ParagraphLines, SetLine } from './paragraph-lines.ts'

/** Things set one below the other, in a page's body, a cell or a column. */
export type StackItem = ParagraphItem | RuleItem | SpaceItem | MarkItem

export interface ParagraphItem extends Spaced {
  readonly type: 'paragraph'
  readonly paragraph: ParagraphLines
  /** Whether its first line is the paragraph's own first, not the rest of one begun on an earlier page. */
  readonly opens: boolean
  /** Footnotes marked in it, in order. */
  readonly notes: readonly number[]
}

export interface RuleItem extends Spaced {
  readonly type: 'rule'
  /** From the left edge of the stack to the drawn line's start. */
  readonly x: Pt
  readonly length: Pt
  readonly weight: Pt
}

/** A word in a box. */
export interface MarkItem extends Spaced {
  readonly type: 'mark'
  /** From the left edge of the stack to the box. */
  readonly x: Pt
  /** From border to border. */
  readonly width: Pt
  readonly weight: Pt
  readonly color?: Color
  readonly paragraph: ParagraphLines
  /** From the top of the box to that of the word's line. */
  readonly textTop: Pt
}

/** Room left free: all of it is the space above an item of no height. */
export interface SpaceItem extends Spaced {
  readonly type: 'space'
  /** Places to sign in it, from the left edge of the stack and the foot of the room. */
  readonly fields?: readonly PlacedField[]
}

/** Height, and the space wanted above and below; of two spaces that meet, the larger holds, as in Word. */
export interface Spaced {
  readonly height: Pt
  readonly before: Pt
  readonly after: Pt
}

/** Whether a part of this height, whose lines carry these notes, fits; `complete` when nothing is left after it. */
export type Fits = (height: Pt, notes: readonly number[], complete: boolean) => boolean

export function paragraphItem(paragraph: ParagraphLines): ParagraphItem {
  const { before, after } = paragraph.style
  return { type: 'paragraph', paragraph, opens: true, ...sizeOf(paragraph.lines), before, after }
}

function sizeOf(lines: readonly SetLine[]): { readonly height: Pt; readonly notes: readonly number[] } {
  return { height: linesHeight(lines), notes: linesNotes(lines) }
}

/** Height of a whole stack, the space before its first and after its last item included. */
export function stackHeight(items: readonly Spaced[]): Pt {
  let height = items[0]?.before ?? 0
  for (const [index, item] of items.entries()) height += item.height + spaceAfter(items, index)
  return height
}

/** Space below an item: shared with the next item's, or its own at the end. */
export function spaceAfter(items: readonly Spaced[], index: number): Pt {
  return Math.max(items[index]?.after ?? 0, items[index + 1]?.before ?? 0)
}

export function linesHeight(lines: readonly SetLine[]): Pt {
  let height = 0
  for (const line of lines) height += line.height
  return height
}

/** Footnotes marked in lines, in order. */
export function linesNotes(lines: readonly SetLine[]): readonly number[] {
  return lines.some(line => line.notes.length > 0) ? lines.flatMap(line => line.notes) : NO_NOTES
}

const NO_NOTES: readonly number[] = []

/** Footnotes marked in an item, in order. */
export function itemNotes(item: StackItem): readonly number[] {
  return item.type === 'paragraph' ? item.notes : NO_NOTES
}

/** How many of a paragraph's lines fit, one after the other, whatever that leaves alone. */
export function countFitting({ paragraph: { lines } }: ParagraphItem, fits: Fits): number {
  let height = 0
  const notes: number[] = []
  for (const [index, line] of lines.entries()) {
    height += line.height
    notes.push(...line.notes)
    if (!fits(height, notes, index === lines.length - 1)) return index
  }
  return lines.length
}

/**
 * How many of a paragraph's lines go on a page on which they fit by `fits`: all, none, or a part that leaves at least
 * two lines on either side (widow and orphan control).
 */
export function linesThatFit(item: ParagraphItem, fits: Fits): number {
  const { lines, style } = item.paragraph
  const count = countFitting(item, fits)
  if (count === lines.length || lines.length < 2) return count
  if (style.keepLines && item.opens) return 0
  const withoutWidow = lines.length - count === 1 ? count - 1 : count
  return item.opens && withoutWidow === 1 ? 0 : Math.max(0, withoutWidow)
}

/** The first lines that stay together at the foot of a page: two, or all of a short paragraph. */
export function leastLines({ lines, style }: ParagraphLines): readonly SetLine[] {
  return style.keepLines || lines.length <= 3 ? lines : lines.slice(0, 2)
}

/** Heights that differ by less are the same, as in Word's model. */
export const TOLERANCE = 0.01

/** A paragraph cut after `count` of its lines: the part that stays, and the part that goes on. */
export function cutParagraph(item: ParagraphItem, count: number): readonly [ParagraphItem, ParagraphItem] {
  const { lines } = item.paragraph
  const head = lines.slice(0, count)
  const tail = lines.slice(count)
  return [
    { ...item, paragraph: { ...item.paragraph, lines: head }, ...sizeOf(head), after: 0 },
    { ...item, paragraph: { ...item.paragraph, lines: tail }, ...sizeOf(tail), before: 0, opens: false },
  ]
}

/** How many of a paragraph's lines go on a page: `linesThatFit`, or `countFitting` where nothing better is possible. */
export type CountLines = (item: ParagraphItem, fits: Fits) => number

/**
 * The part of a stack that fits above a given height, and the rest; either may be empty. As in Word, a paragraph that
 * ends needs room for the space after it too, but the cut itself takes the spaces beside it.
 */
export function cutStack(
  items: readonly StackItem[],
  room: Pt,
  countLines: CountLines = linesThatFit,
): readonly [StackItem[], StackItem[]] {
  let y = 0
  for (const [index, item] of items.entries()) {
    const top = index === 0 ? item.before : y + spaceAfter(items, index - 1)
    const fits: Fits = (height, _, complete) => top + height + (complete ? item.after : 0) <= room + TOLERANCE
    if (fits(item.height, [], true)) {
      y = top + item.height
      continue
    }
    const head = items.slice(0, index)
    const tail = items.slice(index + 1)
    const count = item.type === 'paragraph' ? countLines(item, fits) : 0
    if (count === 0 || item.type !== 'paragraph') return [closed(head), opened([item, ...tail])]
    const [upper, lower] = cutParagraph(item, count)
    return [
      [...head, upper],
      [lower, ...tail],
    ]
  }
  return [[...items], []]
}

/** Items without the space after the last, which a cut takes. */
function closed(items: readonly StackItem[]): StackItem[] {
  return items.map((item, index) => (index === items.length - 1 ? { ...item, after: 0 } : item))
}

/** Items without the space before the first. */
function opened(items: readonly StackItem[]): StackItem[] {
  return items.map((item, index) => (index === 0 ? { ...item, before: 0 } : item))
}
