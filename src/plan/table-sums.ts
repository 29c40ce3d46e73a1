import { type Amount, added } from './amount.ts'
import { type PlanRow, type PlanTable, rowKind } from './table.ts'
import { type CellAmount, readCellAmount } from './table-amounts.ts'
import { ownCell } from './table-cells.ts'
import { type LeafColumn, leafColumns } from './table-columns.ts'

/** What rows add up to in one column. */
export interface Sum {
  /** Absent when no row has an amount. */
  readonly amount?: Amount
  /** Whether every cell that says something could be added. */
  readonly isWhole: boolean
}

/** Sums by the keys of the columns. */
export type RowSums = ReadonlyMap<string, Sum>

/**
 * What the rows of a table add up to in its columns with `sum`: for a row with rows of its own what those add up to,
 * for a total what the rows beside it do.
 */
export function tableSums(table: PlanTable): ReadonlyMap<PlanRow, RowSums> {
  const leaves = leafColumns(table).filter(leaf => leaf.sum === true)
  const found = new Map<PlanRow, RowSums>()
  if (leaves.length > 0) sumOf(table.rows, leaves, found)
  return found
}

/** A row counts with its own cell, else with the sum of its rows; totals and remarks do not count. */
function sumOf(
  rows: readonly PlanRow[],
  leaves: readonly LeafColumn[],
  found: Map<PlanRow, RowSums>,
): RowSums {
  const sums = new Map<string, Sum>()
  for (const row of rows) {
    const inner = row.rows && sumOf(row.rows, leaves, found)
    const kind = rowKind(row)
    if (kind === 'total' || kind === 'remark') continue
    if (inner) found.set(row, inner)
    for (const leaf of leaves) {
      const own = readCellAmount(ownCell(row, leaf)?.cell)
      sums.set(leaf.key, plus(sums.get(leaf.key) ?? NOTHING, countsAs(own, inner?.get(leaf.key))))
    }
  }
  for (const row of rows) if (row.total !== undefined) found.set(row, sums)
  return sums
}

const NOTHING: Sum = { isWhole: true }

function countsAs(own: CellAmount, inner: Sum = NOTHING): Sum {
  if (own === 'none') return inner
  return own === 'no-number' ? { isWhole: false } : { amount: own, isWhole: true }
}

/** Per cent and other amounts do not add up. */
function plus(one: Sum, other: Sum): Sum {
  const isWhole = one.isWhole && other.isWhole
  if (!one.amount || !other.amount) return { ...one, ...other, isWhole }
  if (one.amount.isPercent !== other.amount.isPercent) return { ...one, isWhole: false }
  return { amount: added(one.amount, other.amount), isWhole }
}
