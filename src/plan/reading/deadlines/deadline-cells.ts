import type { Path } from '../../../base/diagnostic.ts'
import { memoizeByObject } from '../../../base/memoize.ts'
import type { Plan } from '../../model/plan.ts'
import { cellEntries, ownCell } from '../../model/tables/table-cells.ts'
import { type LeafColumn, leafColumns } from '../../model/tables/table-columns.ts'
import { type PlacedRow, tableRows } from '../../model/tables/table-rows.ts'
import { tablesOf } from '../../model/tables/tables.ts'
import type { Deadline } from './deadline.ts'
import { parseDeadline } from './parse-deadline.ts'
import { planYear } from './plan-period.ts'

/** What stands in a column of deadlines: a cell, or one paragraph of it. */
export interface DeadlineCell {
  readonly text: string
  readonly at: Path
  readonly row: PlacedRow
  readonly deadline: Deadline
}

/** Every deadline in the tables of a plan. Remembered, since many rules ask for them. */
export const deadlineCells = memoizeByObject(findCells)

function findCells(plan: Plan): readonly DeadlineCell[] {
  const year = planYear(plan)
  const found: DeadlineCell[] = []
  const read = new Map<string, Deadline>()
  for (const { table, at } of tablesOf(plan)) {
    const columns = leafColumns(table).filter(holdsDeadlines)
    if (columns.length === 0) continue
    for (const row of tableRows(table, at))
      for (const column of columns)
        for (const { text, at } of textsIn(row, column)) {
          const deadline = read.get(text) ?? parseDeadline(text, { year })
          read.set(text, deadline)
          found.push({ text, at, row, deadline })
        }
  }
  return found
}

/** The paragraphs a row has in a column, and their places. */
export function textsIn(
  { row, source }: PlacedRow,
  column: LeafColumn,
): readonly { readonly text: string; readonly at: Path }[] {
  const own = ownCell(row, column)
  const entries = own ? cellEntries(own.cell, [...source, ...own.at]) : []
  return entries.map(({ value, at }) => ({ text: String(value), at }))
}

const OF_TIME = /thời (?:hạn|gian|điểm)|tiến độ|ngày|lịch|hoàn thành|hạn (?:cuối|chót)/iu
const OF_DEADLINES = /thời hạn|thời gian (?:thực hiện|hoàn thành)|tiến độ thực hiện/iu

/** Whether a column says when: its kind does, unless its heading says otherwise; a free column by its heading. */
function holdsDeadlines({ kind, heading }: LeafColumn): boolean {
  const name = heading?.normalize('NFC')
  if (kind === 'deadline') return name === undefined || OF_TIME.test(name)
  return (
    (kind === 'short' || kind === 'fact' || kind === 'text') && name !== undefined && OF_DEADLINES.test(name)
  )
}
