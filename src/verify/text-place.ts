import type { Pt } from '../base/units.ts'
import type { ParagraphStyle } from '../profile/profile.ts'

/** Where a paragraph stands, from the left edge of its page, and how its lines are set there. */
export interface TextPlace {
  /** Index of its section; a footnote stands in that of its mark. */
  readonly section: number
  readonly kind: 'flow' | 'columns' | 'cell' | 'note'
  /** Index of its block in the section; blocks of the flow with neighbouring ones stand below one another. */
  readonly block: number
  /** Edges of the room it has: the text area's, its column's, or its cell's without the margins in it. */
  readonly left: Pt
  readonly right: Pt
  /** Room of that left free on the right of an amount. */
  readonly spare: Pt
  readonly lines: LineLook
  /** Of text in a table's cell. */
  readonly cell?: CellPlace
  /** Length of a rule. */
  readonly length?: Pt
  /** Where the dots end that it ends in. */
  readonly blankEnd?: Pt
  /** Width of a mark's box. */
  readonly box?: Pt
}

export type LineLook = Pick<
  ParagraphStyle,
  'align' | 'left' | 'firstLine' | 'before' | 'after' | 'lineSpacing'
>

export interface CellPlace {
  /** Index of its table among all, and of its row there. */
  readonly table: number
  readonly row: number
  readonly isHeader: boolean
  readonly rowSpan: number
  /** Edges of the cell. */
  readonly left: Pt
  readonly right: Pt
}
