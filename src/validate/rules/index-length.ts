import { leafColumns } from '../../plan/model/tables/table-columns.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import type { Rule } from '../rule.ts'

export const indexLength: Rule = {
  id: 'index-length',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Hàng đánh số có đúng một ô cho mỗi cột.',
    en: 'The row that numbers the columns has one entry for each.',
  },
  why: {
    vi: 'Thiếu hay thừa một ô là các số đứng lệch cột.',
    en: 'With one too few or too many the numbers stand under the wrong columns.',
  },
  help: {
    vi: "Viết '' cho cột không đánh số; hoặc “index: true” để đánh số từ 1.",
    en: "Write '' for a column without one, or “index: true” to count from 1.",
  },
  applies: plan => tablesOf(plan).some(({ table }) => Array.isArray(table.index)),
  *check({ plan }) {
    for (const { table, at } of tablesOf(plan)) {
      const { index } = table
      const columns = leafColumns(table).length
      if (index === undefined || index === true || index.length === columns) continue
      yield {
        at: [...at, 'index'],
        part: 'key',
        message: {
          vi: `Hàng đánh số có ${index.length} ô, nhưng bảng có ${columns} cột.`,
          en: `The row has ${index.length} entries, but the table has ${columns} columns.`,
        },
      }
    }
  },
}
