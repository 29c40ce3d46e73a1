import type { Pt } from '../../base/units.ts'
import { TOLERANCE } from '../set/stack.ts'

/** Some lines of a footnote, from the first to before the last given: a long note continues on the next page. */
export interface NotePart {
  readonly note: number
  readonly from: number
  readonly to: number
}

export interface PageRoom {
  /** Height of the text area. */
  readonly height: Pt
  /** How many lines a footnote has. */
  lineCount(note: number): number
  /** Height that parts of footnotes take, their separator included; 0 for none. */
  noteArea(notes: readonly NotePart[]): Pt
}

/** Lines that stay together on either side of a page break (widow and orphan control). */
const TOGETHER = 2

/** The footnotes of a page being filled. As in Word, only the last may go on on the next, which then ends the page. */
export class PageNotes {
  readonly #room: PageRoom
  /** Notes already set on this or an earlier page. */
  readonly #seen: Set<number>
  readonly #parts: NotePart[] = []
  #rest: NotePart | undefined

  constructor(room: PageRoom, seen: Set<number>, continued: NotePart | undefined) {
    this.#room = room
    this.#seen = seen
    if (continued !== undefined) this.#set(continued, 0)
  }

  /** What continues on the next page; nothing more fits on this one then. */
  get rest(): NotePart | undefined {
    return this.#rest
  }

  /** What stands on the page, in the order of the marks, what began on the page before first. */
  get parts(): readonly NotePart[] {
    return [...this.#parts].sort((one, other) => one.note - other.note)
  }

  /** Height of the page's notes once the whole of some more stands there. */
  areaWith(notes: readonly number[]): Pt {
    return this.#room.noteArea([...this.#parts, ...this.#unseen(notes).map(note => this.#whole(note))])
  }

  /** Whether text down to `bottom` fits above its notes: with all of each, or with the `least` of the last. */
  fits(bottom: Pt, notes: readonly number[], how: 'whole' | 'least'): boolean {
    if (this.#rest !== undefined) return false
    const added = this.#unseen(notes).map(note => this.#whole(note))
    const last = added.at(-1)
    if (how === 'least' && last) added[added.length - 1] = { ...last, to: leastLines(last.to) }
    return this.#hasRoom(bottom, added)
  }

  /** Sets notes below text that ends at `bottom`; as much of the last as fits. */
  add(notes: readonly number[], bottom: Pt): void {
    for (const note of this.#unseen(notes)) {
      this.#seen.add(note)
      this.#set(this.#whole(note), bottom)
    }
  }

  #set(part: NotePart, bottom: Pt): void {
    const least = Math.min(part.to, part.from + leastLines(part.to - part.from))
    const to = this.#hasRoom(bottom, [part]) ? part.to : this.#lastFitting(part, least, bottom)
    this.#parts.push({ ...part, to })
    if (to < part.to) this.#rest = { ...part, from: to }
  }

  /** Where a part that does not fit is broken: after as many lines as fit, two at least left for the next page. */
  #lastFitting(part: NotePart, least: number, bottom: Pt): number {
    let to = least
    let most = part.to - TOGETHER
    while (to < most) {
      const middle = Math.ceil((to + most) / 2)
      if (this.#hasRoom(bottom, [{ ...part, to: middle }])) to = middle
      else most = middle - 1
    }
    return to
  }

  #hasRoom(bottom: Pt, added: readonly NotePart[]): boolean {
    return bottom + this.#room.noteArea([...this.#parts, ...added]) <= this.#room.height + TOLERANCE
  }

  #unseen(notes: readonly number[]): number[] {
    return [...new Set(notes)].filter(note => !this.#seen.has(note))
  }

  #whole(note: number): NotePart {
    return { note, from: 0, to: this.#room.lineCount(note) }
  }
}

/** The lines of a note that stand on the page of its mark at least; short ones are not parted. */
function leastLines(count: number): number {
  return count < 2 * TOGETHER ? count : TOGETHER
}
