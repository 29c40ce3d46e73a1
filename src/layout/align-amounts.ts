import type { GridCell } from '../document/grid.ts'
import type { Paragraph } from '../document/model.ts'
import type { Profile } from '../profile/profile.ts'
import { type Pt, wholeTwips } from '../units.ts'
import type { Measure } from './measure.ts'
import { runsOf } from './runs.ts'

/** What stands behind the place of the ones: decimals with their comma, a per cent sign. */
const TAIL = /(?:,\d+)?[^\d,]*$/u

/** Room kept beside an amount, or a word processor that rounds widths would break it. */
const SLACK = 0.5

/** How far the amounts of each column reach to the right of the place of the ones. */
export class AmountTails {
  readonly #profile: Profile
  readonly #measure: Measure
  readonly #longest = new Map<number, Pt>()

  constructor(grid: readonly (readonly GridCell[])[], profile: Profile, measure: Measure) {
    this.#profile = profile
    this.#measure = measure
    for (const { begins, column, colSpan } of grid.flat())
      for (const paragraph of begins?.paragraphs ?? [])
        if (colSpan === 1 && paragraph.role === 'tableAmount')
          this.#longest.set(column, Math.max(this.#longest.get(column) ?? 0, this.#tail(paragraph)))
  }

  /** The same amount with room on its right, so that the decimal commas of a column of `room` stand in line. */
  aligned(paragraph: Paragraph, column: number, room: Pt): Paragraph {
    const longest = this.#longest.get(column)
    if (paragraph.role !== 'tableAmount' || longest === undefined) return paragraph
    const wanted = longest - this.#tail(paragraph)
    const right = wholeTwips(Math.max(0, Math.min(wanted, room - this.#width(paragraph) - SLACK)))
    return right > 0 ? { ...paragraph, right } : paragraph
  }

  #tail(paragraph: Paragraph): Pt {
    const last = this.#runs(paragraph).at(-1)
    if (!last || last.note !== undefined) return 0
    const { face, size } = last.appearance
    return this.#measure.width(TAIL.exec(last.text)?.[0] ?? '', face, size)
  }

  #width(paragraph: Paragraph): Pt {
    const widths = this.#runs(paragraph).map(({ text, appearance: { face, size } }) =>
      this.#measure.width(text, face, size),
    )
    return widths.reduce((sum, width) => sum + width, 0)
  }

  #runs({ children, role }: Paragraph) {
    return runsOf(children, this.#profile.roles[role])
  }
}
