import type { Pt } from '../../base/units.ts'
import type { FlowBox, RowBox, SpanBox } from '../set/flow.ts'
import { countFitting, cutParagraph, cutStack, type StackItem, stackHeight, TOLERANCE } from '../set/stack.ts'

/** A cell over several rows of which not all are set yet. */
export interface OpenSpan {
  readonly span: SpanBox
  /** What is left of its text. */
  readonly items: readonly StackItem[]
  /** Rows it still reaches into. */
  readonly rows: number
  /** Top of its text on the page, once a row of it stands there. */
  readonly top?: Pt
  /** Its text stood on a page before and is set again, as page furniture. */
  readonly repeated?: boolean
}

/** The part of a cell over several rows that stands on one page. */
export interface PlacedSpan {
  readonly span: SpanBox
  readonly items: readonly StackItem[]
  /** Top and height of its text's room, from the top of the text area. */
  readonly y: Pt
  readonly height: Pt
  /** The row it ends on this page in, or the last before the break. */
  readonly row: RowBox
  /** Set again, as page furniture: in a header row, or on a further page that the cell reaches. */
  readonly repeated: boolean
}

/**
 * A span of which nothing is left below a page's last row shows its text again on the next, where the table says so. Not a
 * tall one (over `most`) beside the rest of a row: several such might each wait for the others' end, page after page.
 */
export function shownAgain(left: OpenSpan, row: RowBox, most: Pt): OpenSpan {
  const { items } = left.span
  if (!row.table.repeatSpans || left.items.length > 0 || (row.cut && stackHeight(items) > most)) return left
  return { ...left, items, repeated: true }
}

/** The spans in a row whose top is at `y`: those from above, and those that begin in it. */
export function spansIn(row: RowBox, open: readonly OpenSpan[], y: Pt): readonly OpenSpan[] {
  if (open.length === 0 && row.spans.length === 0) return open
  const top = y + row.table.border + row.table.cellTop
  const begun = row.spans.map(span => ({ span, items: span.items, rows: span.rows, top }))
  return [...open.map(one => ({ ...one, top: one.top ?? top })), ...begun]
}

/** A row at `y` as tall as the text of the spans needs that end in it. */
export function heightened(row: RowBox, spans: readonly OpenSpan[], y: Pt): RowBox {
  const ends = spans.filter(({ rows }) => rows === 1)
  if (ends.length === 0) return row
  const foot = Math.max(...ends.map(({ items, top = y }) => top + stackHeight(items)))
  const height = Math.max(row.height, foot - y + (row.last ? row.table.border : 0))
  return { ...row, height }
}

/** Header rows at the top of a page, each as tall as the spans need that end in it. */
export function headerAgain(rows: readonly RowBox[], top: Pt) {
  let open: readonly OpenSpan[] = []
  let y = top
  return rows.map(given => {
    const spans = spansIn(given, open, y)
    const row = heightened(given, spans, y)
    y += row.height
    open = afterRow(spans, row).open
    return { row, spans }
  })
}

/** What is left of spans after a row, and those that end in it; a row that was cut ends none. */
export function afterRow(spans: readonly OpenSpan[], row: RowBox) {
  if (row.cut) return { open: spans, ended: [] }
  return {
    open: spans.filter(({ rows }) => rows > 1).map(span => ({ ...span, rows: span.rows - 1 })),
    ended: spans.filter(({ rows }) => rows === 1),
  }
}

/**
 * A span's text down to the foot of a page's last row, and what goes on over the break; `alone`: nothing else stands on
 * the page, so that some of the text must, whatever that leaves alone.
 */
export function cutSpan(
  { top, items, ...rest }: OpenSpan,
  foot: Pt,
  alone: boolean,
): readonly [readonly StackItem[], OpenSpan] {
  const room = foot - (top ?? foot)
  const [head, tail] = cutStack(items, room)
  const [first, ...others] = items
  if (head.length > 0 || !alone || first?.type !== 'paragraph') return [head, { ...rest, items: tail }]
  const count = countFitting(first, height => first.before + height <= room + TOLERANCE)
  const [upper, lower] = cutParagraph(first, Math.max(1, count))
  const left = lower.paragraph.lines.length > 0 ? [lower] : []
  return [[upper], { ...rest, items: [...left, ...others] }]
}

/** Foot of a row at `y` cut in its spans: below as much of their text as has room above the page's `foot`. */
export function footOf(spans: readonly OpenSpan[], y: Pt, foot: Pt, alone: boolean): Pt {
  const feet = spans.map(({ top = y, ...span }) => {
    const [head] = cutSpan({ ...span, top }, foot, alone)
    // A paragraph that ends needs room for the space after it.
    return top + stackHeight(head) + (span.items[head.length - 1]?.after ?? 0)
  })
  return Math.min(foot, Math.max(y, ...feet))
}

/** A box as tall as it is where it stands, and the spans in it. */
export interface Sized {
  readonly box: FlowBox
  readonly spans: readonly OpenSpan[]
}

/** A box where it stands, with the spans in it: a row's height depends on those that end in it. */
export function sized(box: FlowBox, open: readonly OpenSpan[], y: Pt): Sized {
  if (box.type !== 'row') return { box, spans: open }
  const spans = spansIn(box, open, y)
  return { box: heightened(box, spans, y), spans }
}

/** The part of a span on a page, in or above a row that ends at `foot`. */
export function placedSpan(
  { span, top = 0, repeated = false }: OpenSpan,
  items: readonly StackItem[],
  foot: Pt,
  row: RowBox,
): PlacedSpan {
  return { span, items, y: top, height: foot - top - (row.last ? row.table.border : 0), row, repeated }
}
