import type { Pt } from '../../base/units.ts'
import { type FlowBox, isUnseen, type RowBox, tail } from '../set/flow.ts'
import { cellNotes, cutBelow, cutRow } from '../set/rows.ts'
import { boxAfter, boxBefore, boxNotes, forceSplit, leastOf, splitBox } from '../set/split.ts'
import { type Fits, itemNotes, TOLERANCE } from '../set/stack.ts'
import { type NotePart, PageNotes, type PageRoom } from './page-notes.ts'
import {
  afterRow,
  cutSpan,
  footOf,
  headerAgain,
  type OpenSpan,
  type PlacedSpan,
  placedSpan,
  type Sized,
  shownAgain,
  sized,
} from './spans.ts'

/** What stands on one page, and how far down. */
export interface PageFill {
  readonly placed: readonly PlacedBox[]
  /** Text of cells over several rows. */
  readonly spans: readonly PlacedSpan[]
  /** Footnotes of the page, in the order of their marks. */
  readonly notes: readonly NotePart[]
}

export interface PlacedBox {
  readonly box: FlowBox
  /** From the top of the text area. */
  readonly y: Pt
  /** A header row set again, as page furniture. */
  readonly repeated?: boolean
}

/**
 * Fills pages with boxes from top to bottom. A box that does not fit goes on over the break where it may split, else
 * moves to the next page with those kept with it; at the top of a page it is split by force, and only what cannot be
 * split at all is placed too tall. A footnote begins on the page of its mark and may go on on the next; those in `seen`
 * were set in a section before, and what is set here is added.
 */
export function paginate(
  boxes: readonly FlowBox[],
  room: PageRoom,
  seen = new Set<number>(),
): readonly PageFill[] {
  const pages: PageFill[] = []
  let page = new OpenPage(room, seen, [], undefined)
  const turn = () => {
    const { fill, open, rest } = page.closed()
    pages.push(fill)
    page = new OpenPage(room, seen, open, rest)
    return rest
  }
  for (const [index, whole] of boxes.entries()) {
    if (
      boxes[index - 1]?.keepWithNext !== true &&
      !isUnseen(whole) &&
      !page.empty &&
      !page.fitsChain(boxes, index)
    )
      turn()
    let rest: FlowBox | undefined = whole
    while (rest !== undefined) {
      page.repeatHeader(rest)
      const next = page.add(rest)
      if (next !== undefined) turn()
      rest = next
    }
  }
  while (turn() !== undefined);
  return pages
}

/** A page being filled. */
class OpenPage {
  readonly #room: PageRoom
  readonly #placed: PlacedBox[] = []
  readonly #spans: PlacedSpan[] = []
  readonly #notes: PageNotes
  /** Cells over several rows of which more rows are to come. */
  #open: readonly OpenSpan[]
  #y = 0
  #gap = 0
  /** Nothing stands on it yet but the header rows of a table. */
  empty: boolean
  /** Nothing more fits between header rows and a note that goes on from the page before. */
  #isClosed = false

  constructor(room: PageRoom, seen: Set<number>, open: readonly OpenSpan[], continued: NotePart | undefined) {
    this.#room = room
    this.#notes = new PageNotes(room, seen, continued)
    this.#open = open
    this.empty = continued === undefined
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
    const rows = headerAgain(box.table.repeated, this.#y)
    const height = rows.reduce((sum, { row }) => sum + row.height, 0)
    if (height > this.#room.height / 2) return
    const least = leastOf(box)
    this.#isClosed = !this.empty && !this.#fits(height + least.height, least.notes)
    if (this.#isClosed) return
    for (const { row, spans } of rows) {
      this.#placed.push({ box: row, y: this.#y, repeated: true })
      this.#y += row.height
      this.#endSpans(spans, row, true)
    }
  }

  /** Places a box, or as much of it as fits; gives back what must go on the next page. */
  add(given: FlowBox): FlowBox | undefined {
    const top = this.#y + (this.#y === 0 ? 0 : Math.max(this.#gap, boxBefore(given)))
    const whole = sized(given, this.#open, top)
    const { box, spans } = whole
    if (this.#isClosed || this.#notes.rest !== undefined) return given
    const fits = (height: Pt, notes: readonly number[]) => this.#fits(top + height, notes)
    const isWhole = isUnseen(box) || fits(box.height + tail(box), boxNotes(box))
    const cut = (force: boolean) =>
      this.#cutBelow(given, whole, fits, top, force) ?? (force ? forceSplit(box, fits) : splitBox(box, fits))
    const split = isWhole ? undefined : cut(false)
    const parts =
      this.#aboveWholeNotes(box, split?.[0] ?? (isWhole ? box : undefined), top) ??
      split ??
      (this.empty && !isWhole ? cut(true) : undefined)
    if (isWhole && parts === undefined) {
      this.#place(box, spans, top)
      return undefined
    }
    if (parts !== undefined) {
      this.#place(parts[0], spans, top)
      return parts[1]
    }
    if (!this.empty || this.#hasTallHeader()) return given
    this.#place(box, spans, top)
    return undefined
  }

  /** The page as it stands, and the cells over several rows that go on on the next. */
  closed(): {
    readonly fill: PageFill
    readonly open: readonly OpenSpan[]
    readonly rest: NotePart | undefined
  } {
    const row = this.#placed.at(-1)?.box
    const isAlone = this.#placed.filter(({ repeated }) => repeated !== true).length === 1
    const open = this.#open.map(span => {
      if (row?.type !== 'row' || span.top === undefined) return span
      const [items, rest] = cutSpan(span, this.#y, isAlone && row.cut)
      this.#spans.push(placedSpan(span, items, this.#y, row))
      this.#notes.add(items.flatMap(itemNotes), this.#y)
      return shownAgain(rest, row, this.#room.height / 3)
    })
    const fill = { placed: this.#placed, spans: this.#spans, notes: this.#notes.parts }
    return { fill, open, rest: this.#notes.rest }
  }

  /** A row too tall only for a cell that ends in it, cut in that cell; `force` where it should stay whole. */
  #cutBelow(given: FlowBox, { box, spans }: Sized, fits: Fits, top: Pt, force: boolean) {
    if (box.type !== 'row' || !(force || box.maySplit) || box.height <= given.height + TOLERANCE)
      return undefined
    if (!fits(given.height + tail(given), boxNotes(given), true)) return undefined
    const marked = [...boxNotes(given), ...spans.flatMap(({ items }) => items.flatMap(itemNotes))]
    const foot = this.#room.height - this.#notes.areaWith(marked) - box.table.border
    return cutBelow(box, Math.max(given.height, footOf(spans, top, foot, this.empty) - top))
  }

  /** Whether only header rows stand on the page that are too tall to be set again on the next: there is more room there. */
  #hasTallHeader(): boolean {
    return this.#placed.some(({ repeated }) => repeated !== true) && this.#y > this.#room.height / 2
  }

  #place(box: FlowBox, spans: readonly OpenSpan[], y: Pt): void {
    this.#placed.push({ box, y })
    this.#y = y + box.height
    this.#gap = boxAfter(box)
    this.empty &&= box.type === 'row' && box.header
    if (box.type === 'row') this.#open = this.#endSpans(spans, box, false)
    // The notes of cells over several rows stand where the lines of their marks do.
    const own = box.type === 'row' ? cellNotes(box) : boxNotes(box)
    this.#notes.add(own, this.#y + tail(box))
  }

  /**
   * The part of a row to which the whole of its footnotes fits, if it is cut higher than it need be for the least of them
   * (`most`), but below their marks.
   */
  #aboveWholeNotes(
    box: FlowBox,
    most: FlowBox | undefined,
    top: Pt,
  ): readonly [FlowBox, FlowBox] | undefined {
    if (box.type !== 'row' || most?.type !== 'row' || !box.maySplit) return undefined
    const marked = boxNotes(most)
    const pending = this.#pending()
    const fits = (height: Pt, notes: readonly number[]) =>
      notes.length === marked.length && this.#notes.fits(top + height, [...pending, ...notes], 'whole')
    if (marked.length === 0 || fits(most.height + tail(most), marked)) return undefined
    return cutRow(box, fits)
  }

  /** Places the spans that end in a row that ends where the page is filled to; gives those that go on. */
  #endSpans(spans: readonly OpenSpan[], row: RowBox, repeated: boolean): readonly OpenSpan[] {
    const { open, ended } = afterRow(spans, row)
    for (const span of ended) {
      this.#spans.push(placedSpan({ ...span, ...(repeated && { repeated }) }, span.items, this.#y, row))
      if (!repeated) this.#notes.add(span.items.flatMap(itemNotes), this.#y)
    }
    return open
  }

  /** Notes of cells over several rows of which more rows are to come. */
  #pending(): readonly number[] {
    return this.#open.flatMap(({ items }) => items.flatMap(itemNotes))
  }

  #fits(bottom: Pt, notes: readonly number[]): boolean {
    const pending = this.#pending()
    // Where the lines of a cell over several rows will stand is not known yet.
    return this.#notes.fits(bottom, [...pending, ...notes], pending.length > 0 ? 'whole' : 'least')
  }
}
