import type { Path } from '../../diagnostic.ts'
import type { PlanTable } from '../../plan/table.ts'
import { tablesOf } from '../../plan/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const columnUnique: Rule = {
  id: 'column-unique',
  level: 'consistency',
  severity: 'error',
  title: { vi: 'Mỗi loại cột chỉ có một lần trong bảng.', en: 'A table has each kind of column once.' },
  why: {
    vi: 'Hai cột cùng loại sẽ in lặp lại cùng một nội dung.',
    en: 'Two columns of one kind would print the same text twice.',
  },
  help: {
    vi: 'Xóa cột thừa, hoặc dùng một loại cột khác.',
    en: 'Remove one, or use another kind of column.',
  },
  applies: plan => tablesOf(plan).length > 0,
  *check({ plan }) {
    for (const { table, at } of tablesOf(plan)) yield* checkColumns(table, at)
  },
}

function* checkColumns({ columns }: PlanTable, at: Path): Generator<Finding> {
  const seen = new Set<string>()
  for (const [index, { kind }] of columns.entries()) {
    if (seen.has(kind))
      yield {
        at: [...at, 'columns', index],
        message: { vi: `Cột “${kind}” đã có.`, en: `There already is a column “${kind}”.` },
      }
    seen.add(kind)
  }
}
