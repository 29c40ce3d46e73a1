import type { Pt } from '../units.ts'
import type { FlowBox } from './flow.ts'
import { boxAfter, boxBefore, boxNotes, forceSplit, leastOf, splitBox } from './split.ts'
import { TOLERANCE } from './stack.ts'

/** What stands on one page, and how far down. */
export interface PageFill {
  readonly placed: readonly PlacedBox[]
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
  let page = new OpenPage(room, seen)
  const turn = () => {
    pages.push(page.filled())
    page = new OpenPage(room, seen)
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
  return [...pages, page.filled()]
}

/** A page being filled. */
class OpenPage {
  readonly #room: PageRoom
  /** Notes already set on this or an earlier page. */
  readonly #seen: Set<number>
  readonly #placed: PlacedBox[] = []
  readonly #notes: number[] = []
  #y = 0
  #gap = 0
  /** Nothing stands on it yet but the header rows of a table. */
  empty = true

  constructor(room: PageRoom, seen: Set<number>) {
    this.#room = room
    this.#seen = seen
  }

  /** Whether a box, those it is kept with, and the least of the one after them fit on the rest of the page. */
  fitsChain(boxes: readonly FlowBox[], start: number): boolean {
    let y = this.#y
    let gap = this.#gap
    const notes: number[] = []
    for (let index = start; index < boxes.length; index += 1) {
      const box = boxes[index]
      if (box === undefined) break
      const top = y + (y === 0 ? 0 : Math.max(gap, boxBefore(box)))
      if (!box.keepWithNext) {
        const least = leastOf(box)
        return this.#fits(top + least.height, [...notes, ...least.notes])
      }
      y = top + box.height
      gap = boxAfter(box)
      notes.push(...boxNotes(box))
    }
    return this.#fits(y, notes)
  }

  /** Sets the header rows of a table that goes on from the page before, unless they would fill half the page. */
  repeatHeader(box: FlowBox): void {
    if (box.type !== 'row' || box.header || this.#placed.length > 0) return
    const { repeated } = box.table
    if (repeated.reduce((sum, row) => sum + row.height, 0) > this.#room.height / 2) return
    for (const row of repeated) {
      this.#placed.push({ box: row, y: this.#y, repeated: true })
      this.#y += row.height
    }
  }

  /** Places a box, or as much of it as fits; gives back what must go on the next page. */
  add(box: FlowBox): FlowBox | undefined {
    const top = this.#y + (this.#y === 0 ? 0 : Math.max(this.#gap, boxBefore(box)))
    const fits = (height: Pt, notes: readonly number[]) => this.#fits(top + height, notes)
    if (fits(box.height + tail(box), boxNotes(box))) {
      this.#place(box, top)
      return undefined
    }
    const parts = splitBox(box, fits) ?? (this.empty ? forceSplit(box, fits) : undefined)
    if (parts !== undefined) {
      this.#place(parts[0], top)
      return parts[1]
    }
    if (!this.empty) return box
    this.#place(box, top)
    return undefined
  }

  filled(): PageFill {
    return { placed: this.#placed, notes: this.#notes }
  }

  #place(box: FlowBox, y: Pt): void {
    this.#placed.push({ box, y })
    this.#y = y + box.height
    this.#gap = boxAfter(box)
    this.empty &&= box.type === 'row' && box.header
    for (const note of boxNotes(box)) {
      if (this.#seen.has(note)) continue
      this.#seen.add(note)
      this.#notes.push(note)
    }
  }

  #fits(bottom: Pt, notes: readonly number[]): boolean {
    const added = notes.filter(note => !this.#seen.has(note))
    return bottom + this.#room.noteArea([...this.#notes, ...added]) <= this.#room.height + TOLERANCE
  }
}

/** Room a row needs below it for the border drawn where the page ends. */
function tail(box: FlowBox): Pt {
  return box.type === 'row' && !box.last ? box.table.border : 0
}
