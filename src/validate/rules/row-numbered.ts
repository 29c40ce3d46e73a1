import type { Path } from '../../base/diagnostic.ts'
import { NAMING_KEYS } from '../../plan/model/columns/index.ts'
import type { PlanRow } from '../../plan/model/tables/table.ts'
import { isEmptyCell } from '../../plan/model/tables/table-cells.ts'
import { type PlacedRow, tableRows } from '../../plan/model/tables/table-rows.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const rowNumbered: Rule = {
  id: 'row-numbered',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Trong bảng có đánh số, mỗi nhiệm vụ nên có số thứ tự.',
    en: 'In a table with numbers every task should have one.',
  },
  why: {
    vi: 'Nhiệm vụ không có số thì không viện dẫn, không theo dõi tiến độ được.',
    en: 'A task without a number can be neither cited nor followed up.',
  },
  help: {
    vi: 'Thêm cách đánh số của cấp này vào “numbering”, ví dụ a), hoặc bỏ “number” để kehoach tự đánh số.',
    en: 'Give this level a format in “numbering”, such as a), or drop “number” and let kehoach number it.',
  },
  applies: plan => tablesOf(plan).some(({ table, at }) => tableRows(table, at).some(isNumberedTask)),
  *check({ plan }) {
    for (const { table, at } of tablesOf(plan)) {
      const rows = tableRows(table, at)
      if (!rows.some(isNumberedTask)) continue
      yield* findingsBelow(undefined, unnumberedFrom(rows, 0, 0), table.rows.length)
      for (const [index, parent] of rows.entries())
        if (parent.row.rows)
          yield* findingsBelow(
            parent,
            unnumberedFrom(rows, index + 1, parent.depth + 1),
            parent.row.rows.length,
          )
    }
  },
}

function isNumberedTask({ row, number }: PlacedRow): boolean {
  return number !== '' && isTask(row)
}

/** A row that somebody has to do: an agency stands in it. */
function isTask({ lead, support }: PlanRow): boolean {
  return !isEmptyCell(lead) || !isEmptyCell(support)
}

/** The number, or the task itself, goes on from the row above. */
function continuesSpan({ merged }: PlanRow): boolean {
  return merged !== undefined && merged.length > 0
}

/** `tasks` have no number below one row: that row is named, where none of its `count` rows has one; else each task. */
function* findingsBelow(
  parent: PlacedRow | undefined,
  tasks: readonly PlacedRow[],
  count: number,
): Generator<Finding> {
  if (parent && tasks.length > 1 && tasks.length === count)
    yield {
      at: nameOf(parent),
      message: {
        vi: `${tasks.length} nhiệm vụ dưới dòng này không có số thứ tự.`,
        en: `The ${tasks.length} tasks under this row have no numbers.`,
      },
    }
  else
    for (const task of tasks)
      yield {
        at: nameOf(task),
        message: { vi: 'Nhiệm vụ này không có số thứ tự.', en: 'This task has no number.' },
      }
}

/** Tasks without a number at a depth, from a row on until the rows are less deep. */
function unnumberedFrom(rows: readonly PlacedRow[], start: number, depth: number): readonly PlacedRow[] {
  const found: PlacedRow[] = []
  for (let index = start; index < rows.length; index++) {
    const placed = rows[index]
    if (!placed || placed.depth < depth) break
    if (placed.depth === depth && placed.number === '' && isTask(placed.row) && !continuesSpan(placed.row))
      found.push(placed)
  }
  return found
}

/** Where a row says what it is about. */
function nameOf({ row, source }: PlacedRow): Path {
  const key = ['group' as const, ...NAMING_KEYS].find(name => row[name] !== undefined)
  return key === undefined ? source : [...source, key]
}
