import type { Path } from '../../base/diagnostic.ts'
import { ownEntry } from '../../base/own-entry.ts'
import { COLUMN_KINDS } from '../../plan/model/columns/index.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { cellEntries, ownCell } from '../../plan/model/tables/table-cells.ts'
import { leafColumns } from '../../plan/model/tables/table-columns.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Finding, Rule } from '../rule.ts'

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
      if (Object.hasOwn(agencies, value)) continue
      const otherCase = idInOtherLetters(value, agencies)
      if (otherCase !== undefined) yield printedAsTyped(value, otherCase, at)
      if (otherCase !== undefined || !ID.test(value)) continue
      yield {
        at,
        message: { vi: `Chưa khai cơ quan có mã “${value}”.`, en: `No agency has the id “${value}”.` },
        ...didYouMean(value, Object.keys(agencies)),
      }
    }
  },
}

/** The id a text is but for its capitals, unless the text is a name of that agency. */
function idInOtherLetters(value: string, agencies: Plan['agencies']): string | undefined {
  const id = Object.keys(agencies).find(key => key.toLowerCase() === value.trim().toLowerCase())
  const agency = id === undefined ? undefined : ownEntry(agencies, id)
  const names = typeof agency === 'object' ? [agency.name, ...agency.short] : [agency]
  return names.includes(value) ? undefined : id
}

function printedAsTyped(value: string, id: string, at: Path): Finding {
  return {
    at,
    severity: 'warning',
    message: {
      vi: `In ra đúng “${value}”, không phải tên cơ quan: mã đã khai là “${id}”.`,
      en: `“${value}” is printed as it is, not the agency’s name: the id that is declared is “${id}”.`,
    },
    help: {
      vi: `Có phải ý bạn là “${id}”? Nếu muốn in “${value}”, khai nó ở “short” của cơ quan ấy.`,
      en: `Did you mean “${id}”? If “${value}” is to be printed, give it at “short” of that agency.`,
    },
  }
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
