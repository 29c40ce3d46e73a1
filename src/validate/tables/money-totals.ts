import type { Path } from '../../base/diagnostic.ts'
import { type Amount, formatAmount } from '../../plan/model/amount.ts'
import { dongIn } from '../../plan/model/amount-words.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { rowKind } from '../../plan/model/tables/table.ts'
import { readCellAmount } from '../../plan/model/tables/table-amounts.ts'
import { ownCell } from '../../plan/model/tables/table-cells.ts'
import { type LeafColumn, leafColumns } from '../../plan/model/tables/table-columns.ts'
import { type PlacedRow, tableRows } from '../../plan/model/tables/table-rows.ts'
import { type Sum, tableSums } from '../../plan/model/tables/table-sums.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import { LETTERS } from '../../plan/text/letters.ts'

/** A sum of money that a table comes to. */
export interface MoneyTotal {
  /** The cell, or the row of the total where kehoach adds it up. */
  readonly at: Path
  /** As it is printed, `160.000.000`. */
  readonly shown: string
  /** In đồng. */
  readonly dong: number
}

export const MONEY_UNIT = '(?:(?:nghìn|ngàn|triệu|tỷ|tỉ) )?đồng'

/** An amount of a unit of money in đồng; undefined for a unit that is none. */
export function inDong(amount: Amount, unit: string): number | undefined {
  const worth = dongIn(unit)
  return worth === undefined ? undefined : (Number(amount.digits) / 10 ** amount.decimals) * Number(worth)
}

/** The sums of money in the rows of totals, “Tổng cộng”, of all tables of a plan. */
export function moneyTotals(plan: Plan): readonly MoneyTotal[] {
  return tablesOf(plan).flatMap(({ table, at }) => {
    const sums = tableSums(table)
    const totals = tableRows(table, at).filter(
      ({ row }) => rowKind(row) === 'total' && /^\P{L}*tổng/iu.test(row.total ?? ''),
    )
    return totals.flatMap(placed =>
      leafColumns(table).flatMap(leaf => {
        const unit = unitIn(leaf.heading) ?? (leaf.kind === 'amount' ? unitIn(table.unit) : undefined)
        const sum = sums.get(placed.row)?.[0]?.get(leaf.key)
        return unit === undefined ? [] : (totalIn(placed, leaf, unit, sum) ?? [])
      }),
    )
  })
}

/** What a row of totals says in a column, or comes to where it leaves it to kehoach. */
function totalIn(
  { row, source }: PlacedRow,
  leaf: LeafColumn,
  unit: string,
  sum: Sum | undefined,
): MoneyTotal | undefined {
  const own = ownCell(row, leaf)
  const given = readCellAmount(own?.cell)
  const added = sum?.isWhole ? sum.amount : undefined
  const amount = typeof given === 'string' ? added : given
  const dong = amount?.isPercent === false ? inDong(amount, unit) : undefined
  if (amount === undefined || dong === undefined) return undefined
  const at = own ? [...source, ...own.at] : [...source, 'total']
  return { at, shown: `${formatAmount(amount)} ${unit}`, dong }
}

const UNIT = new RegExp(`(?<![${LETTERS}])${MONEY_UNIT}(?![${LETTERS}/])`, 'iu')

function unitIn(text: string | undefined): string | undefined {
  return UNIT.exec(text ?? '')?.[0].toLowerCase()
}
