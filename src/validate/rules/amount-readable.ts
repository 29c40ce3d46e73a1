import type { Localized } from '../../base/diagnostic.ts'
import { amountOf, formatAmount, readYamlNumber } from '../../plan/model/amount.ts'
import type { PlanTable } from '../../plan/model/tables/table.ts'
import { amountColumns, readCellAmount } from '../../plan/model/tables/table-amounts.ts'
import { type CellEntry, cellEntries, ownCell } from '../../plan/model/tables/table-cells.ts'
import { type LeafColumn, leafColumns } from '../../plan/model/tables/table-columns.ts'
import { type PlacedRow, tableRows } from '../../plan/model/tables/table-rows.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const amountReadable: Rule = {
  id: 'amount-readable',
  level: 'hygiene',
  severity: 'error',
  title: {
    vi: 'Ô của cột số liệu đọc được là một số.',
    en: 'What stands in a column of amounts reads as a number.',
  },
  why: {
    vi: 'Số không đọc được, hoặc đọc khác ý người viết, làm tổng sai mà không ai biết; tổng thiếu một số thì không in.',
    en: 'A number that does not read as one, or not as it was meant, makes the total wrong unnoticed; a total that lacks one is not printed.',
  },
  help: {
    vi: 'Viết số liền như 1500000, hoặc theo lối Việt Nam: 1.500.000; 10.522,6; 12,5%. Ô không có số thì viết "-" hoặc bỏ trống.',
    en: 'Write the number as in 1500000, or in the Vietnamese way: 1.500.000; 10.522,6; 12,5%. Where there is none, write "-" or nothing.',
  },
  applies: plan => tablesOf(plan).some(({ table }) => amountColumns(table).size > 0),
  *check({ plan }) {
    for (const placed of tablesOf(plan)) yield* checkTable(placed)
  },
}

function* checkTable({ table, at }: PlacedTable): Generator<Finding> {
  const amounts = amountColumns(table)
  const rows = [...tableRows(table, at)]
  for (const leaf of leafColumns(table)) {
    if (!amounts.has(leaf.key)) continue
    yield* thousandsLikeDecimals(leaf, rows)
    if (leaf.sum !== true) continue
    const isPrinted = isTotalled(leaf, table, rows)
    for (const finding of notAdded(leaf, rows))
      yield { ...finding, ...(!isPrinted && { severity: 'warning' }) }
  }
}

/** Whether kehoach writes a sum of a column: in a total without a cell there, or in the rows with rows of their own. */
function isTotalled(leaf: LeafColumn, { subtotals }: PlanTable, rows: readonly PlacedRow[]): boolean {
  if (subtotals === true && rows.some(({ row }) => row.rows !== undefined)) return true
  return rows.some(({ row, kind }) => kind === 'total' && ownCell(row, leaf) === undefined)
}

/** Cells that a sum leaves out: words, and per cent among amounts. */
function* notAdded(leaf: LeafColumn, rows: readonly PlacedRow[]): Generator<Finding> {
  let isPercent: boolean | undefined
  for (const { row, source } of rows) {
    const own = ownCell(row, leaf)
    const amount = readCellAmount(own?.cell)
    const [entry] = own ? cellEntries(own.cell, [...source, ...own.at]) : []
    if (entry === undefined || amount === 'none') continue
    if (amount === 'no-number') yield { at: entry.at, message: notANumber(entry) }
    else if (amount.isPercent !== (isPercent ?? amount.isPercent))
      yield { at: entry.at, message: otherUnit(entry) }
    else isPercent = amount.isPercent
  }
}

function notANumber({ value }: CellEntry): Localized {
  return {
    vi: `“${value}” không đọc được là một số nên không được cộng.`,
    en: `“${value}” does not read as a number, so it is not added up.`,
  }
}

function otherUnit({ value }: CellEntry): Localized {
  return {
    vi: `“${value}” không cộng được với các số ở trên: một bên là phần trăm.`,
    en: `“${value}” cannot be added to the amounts above: one of them is per cent.`,
  }
}

/** In YAML `1.234` is a number a little above one, but here it reads as more than a thousand. */
const LIKE_THOUSANDS = /^-?[1-9]\d*\.\d{3}$/

function* thousandsLikeDecimals(leaf: LeafColumn, rows: readonly PlacedRow[]): Generator<Finding> {
  if (leaf.decimals !== undefined) return
  for (const { row, source } of rows) {
    const own = ownCell(row, leaf)
    for (const { value, at } of own ? cellEntries(own.cell, [...source, ...own.at]) : []) {
      if (!LIKE_THOUSANDS.test(String(value))) continue
      const number = typeof value === 'number' ? amountOf(value) : readYamlNumber(value)
      if (number) yield { at, severity: 'warning', ...decimalsMeant(String(value), formatAmount(number)) }
    }
  }
}

function decimalsMeant(written: string, printed: string): Pick<Finding, 'message' | 'help'> {
  const thousands = written.replace('.', '')
  return {
    message: {
      vi: `${written} được hiểu là số lẻ và in thành ${printed}.`,
      en: `${written} is taken for a decimal number and printed as ${printed}.`,
    },
    help: {
      vi: `Nếu là hàng nghìn thì viết ${thousands}; nếu đúng là số lẻ thì đặt “decimals: 3” cho cột.`,
      en: `If thousands are meant, write ${thousands}; if it is right, give the column “decimals: 3”.`,
    },
  }
}
