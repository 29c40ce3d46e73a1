import { memoizeLast } from '../../base/memoize.ts'
import { type Pt, wholeTwips } from '../../base/units.ts'
import type { GridCell } from '../../document/grid.ts'
import type { Paragraph } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import { type Appearance, runsOf } from '../set/runs.ts'
import { SLACK } from '../set/unbroken-widths.ts'

/** What stands behind the place of the ones: decimals with their comma, a per cent sign. */
const TAIL = /(?:,\d+|(?<![^\d,]))[^\d,]*$/u

/** The parts of an amount on either side of the end of its ones, in points. */
interface Parts {
  readonly head: Pt
  readonly tail: Pt
}

/** What the parts of an amount depend on besides its text. */
interface Setting {
  readonly profile: Profile
  readonly measure: Measure
}

/** Kept, because the widths of columns and the places of amounts both rest on them. */
const partsOf = memoizeLast(
  ({ children, role }: Paragraph, { profile, measure }: Setting): Parts => {
    const runs = runsOf(children, profile.roles[role])
    const last = runs.at(-1)
    const widthOf = (text: string, { face, size }: Appearance) => measure.width(text, face, size)
    const whole = runs.reduce((sum, { text, appearance }) => sum + widthOf(text, appearance), 0)
    if (!last || last.note !== undefined) return { head: whole, tail: 0 }
    const tail = widthOf(TAIL.exec(last.text)?.[0] ?? '', last.appearance)
    return { head: whole - tail, tail }
  },
  (one, other) => one.profile === other.profile && one.measure === other.measure,
)

/** How far the amounts of each column reach to the left and to the right of the end of their ones. */
export class AmountTails {
  readonly #setting: Setting
  readonly #longest = new Map<number, Parts>()

  constructor(grid: readonly (readonly GridCell[])[], profile: Profile, measure: Measure) {
    this.#setting = { profile, measure }
    for (const { begins, column, colSpan } of grid.flat())
      for (const paragraph of begins?.paragraphs ?? [])
        if (colSpan === 1 && paragraph.role === 'tableAmount')
          this.#add(column, partsOf(paragraph, this.#setting))
  }

  /** Room in which the amounts of a column stand with their decimal commas in line; 0 where there are none. */
  roomIn(column: number): Pt {
    const longest = this.#longest.get(column)
    return longest === undefined ? 0 : longest.head + longest.tail
  }

  /** The same amount with room on its right, so that the decimal commas of a column of `room` stand in line. */
  aligned(paragraph: Paragraph, column: number, room: Pt): Paragraph {
    const longest = this.#longest.get(column)
    if (paragraph.role !== 'tableAmount' || longest === undefined) return paragraph
    const { head, tail } = partsOf(paragraph, this.#setting)
    const right = wholeTwips(Math.max(0, Math.min(longest.tail - tail, room - head - tail - SLACK)))
    return right > 0 ? { ...paragraph, right } : paragraph
  }

  #add(column: number, { head, tail }: Parts): void {
    const { head: longest, tail: furthest } = this.#longest.get(column) ?? { head: 0, tail: 0 }
    this.#longest.set(column, { head: Math.max(longest, head), tail: Math.max(furthest, tail) })
  }
}
