import type { Amount } from '../amount.ts'
import { dongIn, inDong } from '../amount-words.ts'
import { type PlanTable, rowKind } from './table.ts'
import { readCellAmount } from './table-amounts.ts'
import { ownCell } from './table-cells.ts'
import { type LeafColumn, leafColumns } from './table-columns.ts'
import { tableSums } from './table-sums.ts'

/** What columns of the money a table is about are called, if several add up. */
const MONEY_HEADING = /(?<!\p{L})(?:thành tiền|số tiền|kinh phí|tổng|dự toán|giá trị)(?!\p{L})/iu

/** What a table comes to, in đồng: its last total in the column of money. Undefined where it has none, or not in money. */
export function moneyTotal(table: PlanTable): bigint | undefined {
  const row = table.rows.findLast(one => rowKind(one) === 'total')
  const sums = leafColumns(table).filter(leaf => leaf.sum === true)
  const named = sums.filter(({ heading = '' }) => MONEY_HEADING.test(heading.normalize('NFC')))
  const leaf = (named.length > 0 ? named : sums).at(-1)
  if (!row || !leaf) return undefined
  const own = readCellAmount(ownCell(row, leaf)?.cell)
  const sum = tableSums(table).get(row)?.[0]?.get(leaf.key)
  const amount = typeof own === 'object' ? own : own === 'none' && sum?.isWhole ? sum.amount : undefined
  return amount && moneyOf(amount, leaf, table)
}

function moneyOf(
  amount: Amount,
  { heading = '', kind }: LeafColumn,
  { unit = '' }: PlanTable,
): bigint | undefined {
  const one = dongIn(heading) ?? dongIn(unit)
  const isMoney = !amount.isPercent && (kind === 'amount' || kind === 'budget' || kind === 'text')
  return one !== undefined && isMoney ? inDong(amount, one) : undefined
}
