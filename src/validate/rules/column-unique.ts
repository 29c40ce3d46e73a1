import type { Path } from '../../base/diagnostic.ts'
import type { PlanTable } from '../../plan/model/tables/table.ts'
import { leafColumns } from '../../plan/model/tables/table-columns.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import type { Finding, Rule } from '../rule.ts'

export const columnUnique: Rule = {
  id: 'column-unique',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mỗi loại cột, mỗi mã cột chỉ có một lần trong bảng.',
    en: 'A table has each kind of column and each id of a column once.',
  },
  why: {
    vi: 'Hai cột cùng loại hoặc cùng mã sẽ in lặp lại cùng một nội dung.',
    en: 'Two columns of one kind or id would print the same text twice.',
  },
  help: {
    vi: 'Xóa cột thừa, hoặc đặt cho cột này một mã riêng (“id”) và viết ô của nó trong “cells”.',
    en: 'Remove one, or give this one an “id” of its own and write its cells in “cells”.',
  },
  applies: plan => tablesOf(plan).length > 0,
  *check({ plan }) {
    for (const { table, at } of tablesOf(plan)) yield* checkColumns(table, at)
  },
}

function* checkColumns(table: PlanTable, at: Path): Generator<Finding> {
  const seen = new Set<string>()
  for (const { key, id, at: place } of leafColumns(table)) {
    if (seen.has(key))
      yield {
        at: [...at, ...place, ...(id === undefined ? [] : ['id'])],
        message: { vi: `Cột “${key}” đã có.`, en: `There already is a column “${key}”.` },
      }
    seen.add(key)
  }
}
