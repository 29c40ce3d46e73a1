import { type Amount, added, negated } from '../amount.ts'
import { type RowFormula, rowFormulas } from './row-formulas.ts'
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
 * are given, the one it most likely means first. A row whose name says what it is made of, “Tổng cộng (I+II)”, is that.
 */
export function tableSums(table: PlanTable): ReadonlyMap<PlanRow, readonly RowSums[]> {
  const leaves = leafColumns(table).filter(leaf => leaf.sum === true)
  const found = new Map<PlanRow, readonly RowSums[]>()
  if (leaves.length === 0) return found
  const formulas = rowFormulas(table)
  sumOf(table.rows, { leaves, formulas }, found)
  for (const [row, { unknown }] of formulas)
    if (unknown.length === 0) found.set(row, [formulaSums(row, { leaves, formulas }, found)])
  return found
}

/** What sums are made of. */
interface Summing {
  readonly leaves: readonly LeafColumn[]
  readonly formulas: ReadonlyMap<PlanRow, RowFormula>
}

function formulaSums(
  row: PlanRow,
  { leaves, formulas }: Summing,
  found: ReadonlyMap<PlanRow, readonly RowSums[]>,
): RowSums {
  return new Map(leaves.map(leaf => [leaf.key, formulaSum(row, leaf, formulas, found, new Set())] as const))
}

/** Rows in a formula may be made of others; `within` are those it was asked for already, which never ends. */
function formulaSum(
  row: PlanRow,
  leaf: LeafColumn,
  formulas: ReadonlyMap<PlanRow, RowFormula>,
  found: ReadonlyMap<PlanRow, readonly RowSums[]>,
  within: Set<PlanRow>,
): Sum {
  if (within.has(row)) return { isWhole: false }
  within.add(row)
  const sum = (formulas.get(row)?.terms ?? []).reduce<Sum>((all, { row: term, isTaken }) => {
    const own = readCellAmount(ownCell(term, leaf)?.cell)
    const inner =
      own === 'none' && formulas.has(term)
        ? formulaSum(term, leaf, formulas, found, within)
        : found.get(term)?.[0]?.get(leaf.key)
    const { amount, isWhole } = countsAs(own, inner)
    return plus(all, amount ? { amount: isTaken ? negated(amount) : amount, isWhole } : { isWhole })
  }, NOTHING)
  within.delete(row)
  return sum
}

interface Total {
  readonly row: PlanRow
  /** What the rows since the total before add up to. */
  readonly run: RowSums
}

/** A row counts with its own cell, else with the sum of its rows; totals and remarks do not count. */
function sumOf(rows: readonly PlanRow[], summing: Summing, found: Map<PlanRow, readonly RowSums[]>): RowSums {
  const { leaves, formulas } = summing
  const siblings = new Set(rows)
  const all = new Map<string, Sum>()
  const totals: Total[] = []
  let run = new Map<string, Sum>()
  for (const row of rows) {
    const inner = row.rows && sumOf(row.rows, summing, found)
    const kind = rowKind(row)
    if (kind === 'total') {
      totals.push({ row, run })
      run = new Map()
      continue
    }
    if (kind === 'remark') continue
    if (inner) found.set(row, [inner])
    // What such a row adds up is counted already: “III. Cộng thu (I+II)”.
    if (!formulas.get(row)?.terms.some(({ row: term }) => siblings.has(term)))
      count(row, inner, leaves, [all, run])
  }
  for (const total of totals) found.set(total.row, totalSums(total, all, totals))
  return all
}
function count(
  row: PlanRow,
  inner: RowSums | undefined,
  leaves: readonly LeafColumn[],
  totals: readonly Map<string, Sum>[],
): void {
  for (const leaf of leaves) {
    const counted = countsAs(readCellAmount(ownCell(row, leaf)?.cell), inner?.get(leaf.key))
    for (const sums of totals) sums.set(leaf.key, plus(sums.get(leaf.key) ?? NOTHING, counted))
  }
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
