import type { Localized } from '../../base/diagnostic.ts'
import { type Amount, formatAmount, isSameAmount, withDecimals } from '../../plan/model/amount.ts'
import { nameOf, rowFormulas } from '../../plan/model/tables/row-formulas.ts'
import type { PlanRow, PlanTable } from '../../plan/model/tables/table.ts'
import { type CellAmount, readCellAmount } from '../../plan/model/tables/table-amounts.ts'
import { ownCell } from '../../plan/model/tables/table-cells.ts'
import { type LeafColumn, leafColumns } from '../../plan/model/tables/table-columns.ts'
import { type PlacedRow, tableRows } from '../../plan/model/tables/table-rows.ts'
import { type RowSums, type Sum, tableSums } from '../../plan/model/tables/table-sums.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const sumAgrees: Rule = {
  id: 'sum-agrees',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Số ghi ở dòng tổng, dòng nhóm, dòng có dòng con và dòng “(I+II)” bằng tổng các dòng của nó.',
    en: 'What a total, a group, a row with rows of its own or one of “(I+II)” says is what its rows add up to.',
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
  if (leaves.length === 0) return
  const sums = tableSums(table)
  const formulas = rowFormulas(table)
  for (const placed of tableRows(table, at)) {
    const formula = formulas.get(placed.row)
    if (formula && formula.unknown.length > 0) yield unknownTerms(placed, formula.unknown)
    for (const leaf of leaves)
      yield* checkSum(placed, leaf, sums.get(placed.row) ?? [], formula !== undefined, table)
  }
}

function* checkSum(
  { row, kind, source }: PlacedRow,
  leaf: LeafColumn,
  sums: readonly RowSums[],
  isFormula: boolean,
  table: PlanTable,
): Generator<Finding> {
  if (kind === 'remark' || (kind === 'item' && !isFormula && !isAllOf(row, leaf, table))) return
  const own = ownCell(row, leaf)
  const meant = sums.map(found => found.get(leaf.key))
  const message = disagreement(readCellAmount(own?.cell), meant, leaf, isFormula ? ITEM : NAMES[kind])
  if (own && message) yield { at: [...source, ...own.at], message }
}

/** Rows that are only some of what a row counts: “Trong đó: vốn xã”, and those without a number or an amount. */
const PART = /^\P{L}*(?:trong đó|riêng|gồm|bao gồm|of which|including)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/iu

/** Whether the rows below an item are all that it counts. */
function isAllOf(row: PlanRow, leaf: LeafColumn, table: PlanTable): boolean {
  const leaves = leafColumns(table)
  const rows = (row.rows ?? []).filter(one => one.remark === undefined && one.total === undefined)
  const isNumbered = leaves.some(({ kind }) => kind === 'number')
  return (
    rows.length > 1 &&
    rows.every(one => {
      const isPart = (isNumbered && one.number === '') || PART.test(nameOf(one, leaves))
      return !isPart && (one.rows !== undefined || readCellAmount(ownCell(one, leaf)?.cell) !== 'none')
    })
  )
}

function unknownTerms({ row, source }: PlacedRow, unknown: readonly string[]): Finding {
  const names = unknown.map(number => `“${number}”`).join(', ')
  return {
    at:
      row.total !== undefined
        ? [...source, 'total']
        : row.group !== undefined
          ? [...source, 'group']
          : source,
    severity: 'warning',
    message: {
      vi: `Tên dòng cộng cả dòng số ${names}, nhưng bảng không có dòng ấy.`,
      en: `The name of the row adds row ${names} too, but there is no such row.`,
    },
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
const ITEM = { vi: 'Dòng này', en: 'The row' }
const GROUP = { vi: 'Dòng nhóm', en: 'The group' }
const NAMES = { total: TOTAL, group: GROUP, item: ITEM }

/** Where a column shows so many decimals, a difference behind them is only rounding. */
function agrees(given: Amount, sum: Amount, { decimals }: LeafColumn): boolean {
  if (decimals === undefined) return isSameAmount(given, sum)
  return isSameAmount(withDecimals(given, decimals), withDecimals(sum, decimals))
}
