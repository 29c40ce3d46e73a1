import type { Localized } from '../../base/diagnostic.ts'
import { type Amount, formatAmount, isSameAmount, withDecimals } from '../../plan/model/amount.ts'
import { type CellAmount, readCellAmount } from '../../plan/model/tables/table-amounts.ts'
import { ownCell } from '../../plan/model/tables/table-cells.ts'
import { type LeafColumn, leafColumns } from '../../plan/model/tables/table-columns.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { type Sum, tableSums } from '../../plan/model/tables/table-sums.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const sumAgrees: Rule = {
  id: 'sum-agrees',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Số ghi ở dòng tổng và dòng nhóm bằng tổng các dòng của nó.',
    en: 'What a total or a group says is what its rows add up to.',
  },
  why: {
    vi: 'Người đọc cộng lại sẽ ra một số khác với số trong văn bản.',
    en: 'Whoever adds it up comes to another amount than the text.',
  },
  help: {
    vi: 'Sửa số này hoặc các dòng được cộng; xóa ô này ở dòng tổng thì kehoach tự cộng.',
    en: 'Correct it or the rows it adds up; where a total leaves it out, kehoach adds them up.',
  },
  applies: plan => tablesOf(plan).some(({ table }) => leafColumns(table).some(leaf => leaf.sum === true)),
  *check({ plan }) {
    for (const placed of tablesOf(plan)) yield* checkTable(placed)
  },
}

function* checkTable({ table, at }: PlacedTable): Generator<Finding> {
  const leaves = leafColumns(table).filter(leaf => leaf.sum === true)
  const sums = tableSums(table)
  for (const { row, kind, source } of tableRows(table, at)) {
    if (kind !== 'total' && kind !== 'group') continue
    for (const leaf of leaves) {
      const own = ownCell(row, leaf)
      const meant = (sums.get(row) ?? []).map(found => found.get(leaf.key))
      const message = disagreement(readCellAmount(own?.cell), meant, leaf, kind === 'total' ? TOTAL : GROUP)
      if (own && message) yield { at: [...source, ...own.at], message }
    }
  }
}

/** What is wrong with a sum that is given, when it is none of those it may mean. */
function disagreement(
  given: CellAmount,
  meant: readonly (Sum | undefined)[],
  leaf: LeafColumn,
  of: Localized,
): Localized | undefined {
  const sum = meant[0]?.amount
  if (typeof given === 'string' || sum === undefined || meant.some(one => !one?.isWhole)) return undefined
  if (meant.some(one => one?.amount && agrees(given, one.amount, leaf))) return undefined
  const [said, added] = [formatAmount(given), formatAmount(sum)]
  return {
    vi: `${of.vi} ghi ${said}, nhưng các dòng cộng lại là ${added}.`,
    en: `${of.en} says ${said}, but the rows add up to ${added}.`,
  }
}

const TOTAL = { vi: 'Dòng tổng', en: 'The total' }
const GROUP = { vi: 'Dòng nhóm', en: 'The group' }

/** Where a column shows so many decimals, a difference behind them is only rounding. */
function agrees(given: Amount, sum: Amount, { decimals }: LeafColumn): boolean {
  if (decimals === undefined) return isSameAmount(given, sum)
  return isSameAmount(withDecimals(given, decimals), withDecimals(sum, decimals))
}
