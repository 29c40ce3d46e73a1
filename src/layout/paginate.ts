import type { Pt } from '../units.ts'
import type { FlowBox, RowBox } from './flow.ts'
import { cutBelow } from './rows.ts'
import { afterRow, cutSpan, heightened, type OpenSpan, type PlacedSpan, spansIn } from './spans.ts'
import { boxAfter, boxBefore, boxNotes, forceSplit, leastOf, splitBox } from './split.ts'
import { type Fits, type StackItem, TOLERANCE } from './stack.ts'

/** What stands on one page, and how far down. */
export interface PageFill {
  readonly placed: readonly PlacedBox[]
  /** Text of cells over several rows. */
  readonly spans: readonly PlacedSpan[]
  /** Footnotes of the page, in the order of their marks. */
  readonly notes: readonly number[]
}

export interface PlacedBox {
  readonly box: FlowBox
  /** From the top of the text area. */
  readonly y: Pt
  /** A header row set again, as page furniture. */
  readonly repeated?: boolean
}

export interface PageRoom {
  /** Height of the text area. */
  readonly height: Pt
  /** Height the footnotes of a page take, their separator included; 0 for none. */
  noteArea(notes: readonly number[]): Pt
}

/**
 * Fills pages with boxes from top to bottom. A box that does not fit goes on over the break where it may split, else
 * moves to the next page with those kept with it; at the top of a page it is split by force, and only what cannot be
 * split at all is placed too tall.
 */
export function paginate(boxes: readonly FlowBox[], room: PageRoom): readonly PageFill[] {
  const pages: PageFill[] = []
  const seen = new Set<number>()
  let page = new OpenPage(room, seen, [])
  const turn = () => {
    const { fill, open } = page.closed()
    pages.push(fill)
    page = new OpenPage(room, seen, open)
  }
  for (const [index, whole] of boxes.entries()) {
    if (boxes[index - 1]?.keepWithNext !== true && !page.empty && !page.fitsChain(boxes, index)) turn()
    let rest: FlowBox | undefined = whole
    while (rest !== undefined) {
      page.repeatHeader(rest)
      const next = page.add(rest)
      if (next !== undefined) turn()
      rest = next
    }
  }
  return [...pages, page.closed().fill]
}

/** A page being filled. */
class OpenPage {
  readonly #room: PageRoom
  /** Notes already set on this or an earlier page. */
  readonly #seen: Set<number>
  readonly #placed: PlacedBox[] = []
  readonly #spans: PlacedSpan[] = []
  readonly #notes: number[] = []
  /** Cells over several rows of which more rows are to come. */
  #open: readonly OpenSpan[]
  #y = 0
  #gap = 0
  /** Nothing stands on it yet but the header rows of a table. */
  empty = true

  constructor(room: PageRoom, seen: Set<number>, open: readonly OpenSpan[]) {
    this.#room = room
    this.#seen = seen
    this.#open = open
  }

  /** Whether a box, those it is kept with, and the least of the one after them fit on the rest of the page. */
  fitsChain(boxes: readonly FlowBox[], start: number): boolean {
    let y = this.#y
    let gap = this.#gap
    let open = this.#open
    const notes: number[] = []
    for (let index = start; index < boxes.length; index += 1) {
      const given = boxes[index]
      if (given === undefined) break
      const top = y + (y === 0 ? 0 : Math.max(gap, boxBefore(given)))
      const { box, spans } = sized(given, open, top)
      if (!box.keepWithNext) {
        // Word keeps paragraphs with whole rows, and rows with the first lines of one.
        const isWhole = box.type === 'row' && boxes[start]?.type !== 'row'
        const least = isWhole ? { height: box.height, notes: boxNotes(box) } : leastOf(box)
        return this.#fits(top + least.height, [...notes, ...least.notes])
      }
      y = top + box.height
      gap = boxAfter(box)
      if (box.type === 'row') open = afterRow(spans, box).open
      notes.push(...boxNotes(box))
    }
    return this.#fits(y, notes)
  }

  /** Sets the header rows of a table that goes on from the page before, unless they would fill half the page. */
  repeatHeader(box: FlowBox): void {
    if (box.type !== 'row' || box.header || this.#placed.length > 0) return
    const { repeated } = box.table
    if (repeated.reduce((sum, row) => sum + row.height, 0) > this.#room.height / 2) return
    let open: readonly OpenSpan[] = []
    for (const given of repeated) {
      const spans = spansIn(given, open, this.#y)
      const row = heightened(given, spans, this.#y)
      this.#placed.push({ box: row, y: this.#y, repeated: true })
      this.#y += row.height
      open = this.#endSpans(spans, row, true)
    }
  }

  /** Places a box, or as much of it as fits; gives back what must go on the next page. */
  add(given: FlowBox): FlowBox | undefined {
    const top = this.#y + (this.#y === 0 ? 0 : Math.max(this.#gap, boxBefore(given)))
    const { box, spans } = sized(given, this.#open, top)
    const fits = (height: Pt, notes: readonly number[]) => this.#fits(top + height, notes)
    if (fits(box.height + tail(box), boxNotes(box))) {
      this.#place(box, spans, top)
      return undefined
    }
    const parts = splitBox(box, fits) ?? (this.empty ? this.#forced(given, box, fits, top) : undefined)
    if (parts !== undefined) {
      this.#place(parts[0], spans, top)
      return parts[1]
    }
    if (!this.empty) return given
    this.#place(box, spans, top)
    return undefined
  }

  /** The page as it stands, and the cells over several rows that go on on the next. */
  closed(): { readonly fill: PageFill; readonly open: readonly OpenSpan[] } {
    const row = this.#placed.at(-1)?.box
    const isAlone = this.#placed.filter(({ repeated }) => repeated !== true).length === 1
    const open = this.#open.map(span => {
      if (row?.type !== 'row' || span.top === undefined) return span
      const [items, rest] = cutSpan(span, this.#y, isAlone && row.cut)
      this.#spans.push(placedSpan(span, items, this.#y, row, false))
      return rest
    })
    return { fill: { placed: this.#placed, spans: this.#spans, notes: this.#notes }, open }
  }

  /** A box at the top of a page cut by force; of a row too tall only for a cell that ends in it, that cell is. */
  #forced(given: FlowBox, box: FlowBox, fits: Fits, top: Pt): readonly [FlowBox, FlowBox] | undefined {
    const isHeightened = box.type === 'row' && box.height > given.height + TOLERANCE
    if (!isHeightened || !fits(given.height + tail(given), boxNotes(given), true))
      return forceSplit(box, fits)
    return cutBelow(box, this.#room.height - this.#room.noteArea(this.#notes) - top - box.table.border)
  }

  #place(box: FlowBox, spans: readonly OpenSpan[], y: Pt): void {
    this.#placed.push({ box, y })
    this.#y = y + box.height
    this.#gap = boxAfter(box)
    this.empty &&= box.type === 'row' && box.header
    if (box.type === 'row') this.#open = this.#endSpans(spans, box, false)
    for (const note of boxNotes(box)) {
      if (this.#seen.has(note)) continue
      this.#seen.add(note)
      this.#notes.push(note)
    }
  }

  /** Places the spans that end in a row that ends where the page is filled to; gives those that go on. */
  #endSpans(spans: readonly OpenSpan[], row: RowBox, repeated: boolean): readonly OpenSpan[] {
    const { open, ended } = afterRow(spans, row)
    for (const span of ended) this.#spans.push(placedSpan(span, span.items, this.#y, row, repeated))
    return open
  }

  #fits(bottom: Pt, notes: readonly number[]): boolean {
    const added = notes.filter(note => !this.#seen.has(note))
    return bottom + this.#room.noteArea([...this.#notes, ...added]) <= this.#room.height + TOLERANCE
  }
}

/** A box as tall as it is where it stands, with the spans in it: a row's height depends on those that end in it. */
function sized(box: FlowBox, open: readonly OpenSpan[], y: Pt) {
  if (box.type !== 'row') return { box, spans: open }
  const spans = spansIn(box, open, y)
  return { box: heightened(box, spans, y), spans }
}

function placedSpan(
  { span, top = 0 }: OpenSpan,
  items: readonly StackItem[],
  foot: Pt,
  row: RowBox,
  repeated: boolean,
): PlacedSpan {
  return { span, items, y: top, height: foot - top - (row.last ? row.table.border : 0), row, repeated }
}

/** Room a row needs below it for the border drawn where the page ends. */
function tail(box: FlowBox): Pt {
  return box.type === 'row' && !box.last ? box.table.border : 0
}
