import { memoizeByObject } from '../../base/memoize.ts'
import { TASK_KINDS } from '../../plan/model/columns/index.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { leafColumns } from '../../plan/model/tables/table-columns.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import { textsIn } from '../../plan/reading/deadlines/deadline-cells.ts'
import type { ReadText } from '../../plan/reading/texts/read-texts.ts'
import { plainText } from '../../plan/text/plain-text.ts'

/** The cells of each such column in the rows of tasks that hold one text on one line, without markup. */
export const columnTexts = memoizeByObject(findTexts)

function findTexts(plan: Plan): readonly (readonly ReadText[])[] {
  return tablesOf(plan).flatMap(({ table, at }) => {
    const columns = leafColumns(table).filter(({ kind }) => TASK_KINDS.has(kind))
    if (columns.length === 0) return []
    const rows = tableRows(table, at).filter(({ kind, row }) => kind === 'item' && !row.rows?.length)
    return columns.map(column =>
      rows.flatMap(row => {
        const texts = textsIn(row, column)
        const [only] = texts
        if (!only || texts.length > 1) return []
        const read = plainText(only.text)
        return /\n/.test(read.text.trim()) ? [] : [{ at: only.at, ...read }]
      }),
    )
  })
}
