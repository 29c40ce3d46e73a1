import { readYamlNumber } from '../../plan/model/amount.ts'
import type { PlanCell } from '../../plan/model/tables/table.ts'
import { cellText, isEmptyCell, ownCell } from '../../plan/model/tables/table-cells.ts'
import { type LeafColumn, leafColumns } from '../../plan/model/tables/table-columns.ts'
import { type PlacedRow, tableRows } from '../../plan/model/tables/table-rows.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const numberColumnKind: Rule = {
  id: 'number-column-kind',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Cột toàn số được khai là số liệu hay mã số.',
    en: 'A column of nothing but numbers says whether they are amounts or codes.',
  },
  why: {
    vi: 'Số liệu in theo lối Việt Nam và đứng bên phải (9.850,5); mã số, năm thì in đúng như viết.',
    en: 'Amounts are printed in the Vietnamese way and to the right (9.850,5); codes and years as they are written.',
  },
  help: {
    vi: 'Số liệu thì đặt “kind: amount” cho cột; mã số, năm thì đặt “kind: short”.',
    en: 'Give the column “kind: amount” for amounts, “kind: short” for codes and years.',
  },
  applies: plan => tablesOf(plan).some(({ table }) => leafColumns(table).some(isTextColumn)),
  *check({ plan }) {
    for (const placed of tablesOf(plan)) yield* checkTable(placed)
  },
}

function* checkTable({ table, at }: PlacedTable): Generator<Finding> {
  const rows = tableRows(table, at)
  for (const leaf of leafColumns(table).filter(isTextColumn)) {
    const cells = cellsOf(leaf, rows)
    if (!cells.every(isNumber) || !cells.some(looksOtherwise)) continue
    const heading = leaf.heading ?? leaf.key
    yield {
      at: [...at, ...leaf.at, 'id'],
      message: {
        vi: `Cột “${heading}” toàn số nhưng đang in như chữ.`,
        en: `The column “${heading}” holds only numbers but is printed as text.`,
      },
    }
  }
}

/** A free column of running text, which nobody makes for numbers. */
function isTextColumn({ id, kind }: LeafColumn): boolean {
  return id !== undefined && kind === 'text'
}

function cellsOf(leaf: LeafColumn, rows: readonly PlacedRow[]): readonly PlanCell[] {
  return rows.flatMap(({ row }) => {
    const cell = ownCell(row, leaf)?.cell
    return cell === undefined || isEmptyCell(cell) || cellText(cell) === '-' ? [] : [cell]
  })
}

function isNumber(cell: PlanCell): boolean {
  const text = cellText(cell)
  return typeof text === 'number' || (typeof text === 'string' && readYamlNumber(text) !== undefined)
}

/** Whether a number would be printed otherwise among amounts; years are left alone. */
function looksOtherwise(cell: PlanCell): boolean {
  const value = Number(cellText(cell))
  return !Number.isInteger(value) || (Math.abs(value) >= 1000 && !(value >= 1900 && value < 2100))
}
