import { COLUMN_KINDS } from '../../plan/model/columns/index.ts'
import { cellEntries, ownCell } from '../../plan/model/tables/table-cells.ts'
import { leafColumns } from '../../plan/model/tables/table-columns.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Rule } from '../rule.ts'

/** Small letters and digits without marks, joined by hyphens: nobody writes an agency's name like that. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

export const agencyDeclared: Rule = {
  id: 'agency-declared',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mã cơ quan dùng trong bảng phải được khai trong “agencies”.',
    en: 'Every agency id used in a table is declared under “agencies”.',
  },
  why: {
    vi: 'Mã chưa khai sẽ in ra đúng như vậy thay cho tên cơ quan.',
    en: 'An id that is not declared would be printed in place of the name.',
  },
  help: {
    vi: 'Khai mã này trong “agencies”, hoặc viết thẳng tên cơ quan.',
    en: 'Declare the id under “agencies”, or write the name itself.',
  },
  applies: plan => tablesOf(plan).length > 0,
  *check({ plan }) {
    const { agencies } = plan
    for (const { value, at } of tablesOf(plan).flatMap(agencyEntries)) {
      if (!ID.test(value) || Object.hasOwn(agencies, value)) continue
      yield {
        at,
        message: { vi: `Chưa khai cơ quan có mã “${value}”.`, en: `No agency has the id “${value}”.` },
        ...didYouMean(value, Object.keys(agencies)),
      }
    }
  },
}

/** What stands in a table's columns of agencies, ids and names. */
function agencyEntries({ table, at }: PlacedTable) {
  const leaves = leafColumns(table).filter(({ kind }) => COLUMN_KINDS[kind].cell === 'agencies')
  return tableRows(table, at).flatMap(({ row, source }) =>
    leaves.flatMap(leaf => {
      const own = ownCell(row, leaf)
      const entries = own ? cellEntries(own.cell, [...source, ...own.at]) : []
      return entries.map(entry => ({ ...entry, value: String(entry.value) }))
    }),
  )
}
