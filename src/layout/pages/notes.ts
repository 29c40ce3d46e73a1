import type { Pt } from '../../base/units.ts'
import type { Note } from '../../document/model.ts'
import type { PageItem } from '../page.ts'
import { type ParagraphLines, setNote } from '../set/paragraph-lines.ts'
import type { Setting } from '../set/setting.ts'
import { paragraphItem, stackHeight } from '../set/stack.ts'
import type { NotePart } from './page-notes.ts'
import { placeStack } from './place.ts'

/** The footnotes of a section, set at its width and measured. */
export class NoteSetter {
  readonly #notes: readonly Note[]
  readonly #width: Pt
  readonly #setting: Setting
  readonly #owners: ReadonlyMap<number, number>
  readonly #set = new Map<number, ParagraphLines>()

  constructor(notes: readonly Note[], width: Pt, setting: Setting, owners: ReadonlyMap<number, number>) {
    this.#notes = notes
    this.#width = width
    this.#setting = setting
    this.#owners = owners
  }

  lineCount(note: number): number {
    return this.#lines(note).lines.length
  }

  /** Height the notes of a page take with the separator above them; 0 when there are none. */
  area(notes: readonly NotePart[]): Pt {
    if (notes.length === 0) return 0
    return this.#separatorHeight() + stackHeight(this.#items(notes))
  }

  /** The separator and the notes, from the top of their area; `x` is the left edge of the text area. */
  place(notes: readonly NotePart[], x: Pt, top: Pt): readonly PageItem[] {
    if (notes.length === 0) return []
    const { separator, weight } = this.#setting.profile.notes
    const room = this.#separatorHeight()
    const y = top + room / 2
    // Word draws a line over the whole width above a note that began on the page before.
    const length = (notes[0]?.from ?? 0) > 0 ? this.#width : separator
    const line: PageItem = { type: 'stroke', x1: x, y1: y, x2: x + length, y2: y, weight }
    return [line, ...placeStack(this.#items(notes), x, top + room, false)]
  }

  #items(notes: readonly NotePart[]) {
    return notes.map(({ note, from, to }) => {
      const whole = this.#lines(note)
      return paragraphItem({ ...whole, lines: whole.lines.slice(from, to) })
    })
  }

  /** Word sets the separator as a line of the document's plain text. */
  #separatorHeight(): Pt {
    return this.#setting.measure.lineHeight('regular', this.#setting.profile.roles.body.size)
  }

  #lines(note: number): ParagraphLines {
    const known = this.#set.get(note)
    if (known !== undefined) return known
    const { children } = this.#notes[note] ?? { children: [] }
    const style = this.#setting.profile.roles.footnote
    const lines = setNote(note, children, style, this.#width, this.#setting, this.#owners.get(note))
    this.#set.set(note, lines)
    return lines
  }
}
