import type { Path } from '../../diagnostic.ts'
import type { PlanRow } from '../../plan/table.ts'
import { tablesOf } from '../../plan/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const cellHasColumn: Rule = {
  id: 'cell-has-column',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mỗi ô của một dòng phải có cột trong bảng.',
    en: 'Every cell of a row has its column in the table.',
  },
  why: {
    vi: 'Nội dung không có cột sẽ không in ra, văn bản thiếu chữ mà không ai biết.',
    en: 'Text without a column would be left out of the document unnoticed.',
  },
  help: {
    vi: 'Thêm cột vào “columns”, hoặc xóa ô này.',
    en: 'Add the column to “columns”, or remove the cell.',
  },
  applies: plan => tablesOf(plan).length > 0,
  *check({ plan }) {
    for (const { table, at } of tablesOf(plan)) {
      const kinds = new Set<string>(table.columns.map(column => column.kind))
      yield* checkRows(table.rows, kinds, [...at, 'rows'])
    }
  },
}

function* checkRows(rows: readonly PlanRow[], columns: ReadonlySet<string>, at: Path): Generator<Finding> {
  for (const [index, row] of rows.entries()) {
    const { group, rows: inner, ...cells } = row
    for (const [kind, value] of Object.entries(cells)) {
      if (value === undefined || value.length === 0) continue
      const message = group === undefined ? withoutColumn(kind, columns) : besideGroup(kind)
      if (message) yield { at: [...at, index, kind], part: 'key', ...message }
    }
    yield* checkRows(inner ?? [], columns, [...at, index, 'rows'])
  }
}

type Message = Pick<Finding, 'message' | 'help'>

function withoutColumn(kind: string, columns: ReadonlySet<string>): Message | undefined {
  if (columns.has(kind)) return undefined
  return {
    message: { vi: `Bảng không có cột “${kind}”.`, en: `The table has no column “${kind}”.` },
    ...(kind === 'number' && NUMBER_HELP),
  }
}

const NUMBER_HELP = {
  help: {
    vi: 'Thêm cột “number” vào “columns”, hoặc bỏ số viết tay này.',
    en: 'Add the column “number” to “columns”, or drop this number.',
  },
}

/** A group's row shows its number and its name. */
function besideGroup(kind: string): Message | undefined {
  if (kind === 'number') return undefined
  return {
    message: {
      vi: `Dòng nhóm chỉ in tên nhóm, không in “${kind}”.`,
      en: `A group's row prints its name only, not “${kind}”.`,
    },
    help: {
      vi: 'Chuyển nội dung này xuống một dòng con, hoặc đổi “group” thành “content”.',
      en: 'Move it to a row below, or turn “group” into “content”.',
    },
  }
}
