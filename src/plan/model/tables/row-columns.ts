import type { Path } from '../../../base/diagnostic.ts'
import { hasFormula } from './row-formulas.ts'
import { type PlanCell, type PlanRow, type RowKind, rowKind } from './table.ts'
import { isEmptyCell, ownCell } from './table-cells.ts'
import type { LeafColumn } from './table-columns.ts'

/** What a row gives for a column; its place is below the row's. */
export interface OwnCell {
  readonly cell: PlanCell
  readonly at: Path
}

/** A row of a table by the places of its columns. */
export class RowColumns {
  readonly row: PlanRow
  readonly kind: RowKind
  readonly count: number
  readonly #leaves: readonly LeafColumn[]
  readonly #merged: ReadonlySet<string>
  readonly #subtotals: boolean
  readonly #hasFormula: boolean

  constructor(row: PlanRow, leaves: readonly LeafColumn[], subtotals: boolean) {
    this.row = row
    this.kind = rowKind(row)
    this.count = leaves.length
    this.#leaves = leaves
    this.#merged = new Set(row.merged)
    this.#subtotals = subtotals
    this.#hasFormula = this.kind !== 'remark' && hasFormula(row, leaves)
  }

  own(column: number): OwnCell | undefined {
    const leaf = this.#leaves[column]
    return leaf && ownCell(this.row, leaf)
  }

  isNumber(column: number): boolean {
    return this.#leaves[column]?.kind === 'number'
  }

  isMerged(column: number): boolean {
    return this.#merged.size > 0 && this.#merged.has(this.#leaves[column]?.key ?? '')
  }

  /** Whether the row says something in a column. */
  gives(column: number): boolean {
    if (this.isNumber(column)) return this.row.number !== undefined
    return !isEmptyCell(this.own(column)?.cell)
  }

  /** Whether the row shows a sum in a column if it gives nothing. */
  sums(column: number): boolean {
    const isAbove = this.kind === 'group' || (this.kind === 'item' && this.row.rows !== undefined)
    if (this.#leaves[column]?.sum !== true) return false
    return this.kind === 'total' || (isAbove && this.#subtotals) || this.#hasFormula
  }

  /** Whether the name of the row may stand over a column beside its own. */
  isFreeForName(column: number): boolean {
    if (this.isNumber(column)) return this.kind === 'total'
    return this.own(column) === undefined && !this.sums(column)
  }

  /** Whether a cell that begins further left may cover a column. */
  isFreeForWide(column: number): boolean {
    return !this.isNumber(column) && !this.gives(column) && !this.isMerged(column)
  }
}
