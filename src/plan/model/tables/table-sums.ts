import { type Amount, added } from '../amount.ts'
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
 * for a total the rows beside it. One of several totals may count all of them or those since the total before: both
 * are given, the one it most likely means first.
 */
export function tableSums(table: PlanTable): ReadonlyMap<PlanRow, readonly RowSums[]> {
  const leaves = leafColumns(table).filter(leaf => leaf.sum === true)
  const found = new Map<PlanRow, readonly RowSums[]>()
  if (leaves.length > 0) sumOf(table.rows, leaves, found)
  return found
}

interface Total {
  readonly row: PlanRow
  /** What the rows since the total before add up to. */
  readonly run: RowSums
}

/** A row counts with its own cell, else with the sum of its rows; totals and remarks do not count. */
function sumOf(
  rows: readonly PlanRow[],
  leaves: readonly LeafColumn[],
  found: Map<PlanRow, readonly RowSums[]>,
): RowSums {
  const all = new Map<string, Sum>()
  const totals: Total[] = []
  let run = new Map<string, Sum>()
  for (const row of rows) {
    const inner = row.rows && sumOf(row.rows, leaves, found)
    const kind = rowKind(row)
    if (kind === 'total') {
      totals.push({ row, run })
      run = new Map()
    } else if (kind !== 'remark') {
      if (inner) found.set(row, [inner])
      for (const leaf of leaves) {
        const counted = countsAs(readCellAmount(ownCell(row, leaf)?.cell), inner?.get(leaf.key))
        for (const sums of [all, run]) sums.set(leaf.key, plus(sums.get(leaf.key) ?? NOTHING, counted))
      }
    }
  }
  for (const total of totals) found.set(total.row, totalSums(total, all, totals))
  return all
}
/** How the last of several totals is called when it counts all rows: “Tổng cộng”, not “Cộng”. */
const TOTAL_OF_ALL = /^\P{L}*tổng/iu

function totalSums({ row, run }: Total, all: RowSums, totals: readonly Total[]): readonly RowSums[] {
  if (run.size === 0) return [all]
  const isLast = row === totals.at(-1)?.row
  const isOfAll = totals.length === 1 || (isLast && TOTAL_OF_ALL.test(row.total ?? ''))
  return isOfAll ? [all, run] : [run, all]
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
