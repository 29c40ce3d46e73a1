import type { Path } from '../../diagnostic.ts'
import { COLUMN_KINDS } from '../../plan/columns/index.ts'
import type { Plan } from '../../plan/plan.ts'
import type { PlanRow } from '../../plan/table.ts'
import { tablesOf } from '../../plan/tables.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Finding, Rule } from '../rule.ts'

/** Small letters and digits without marks, joined by hyphens: nobody writes an agency's name like that. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/

const AGENCY_COLUMNS = Object.values(COLUMN_KINDS).filter(column => column.cell === 'agencies')

export const agencyDeclared: Rule = {
  id: 'agency-declared',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mã cơ quan dùng trong bảng phải được khai trong “agencies”.',
    en: 'Every agency id used in a table is declared under “agencies”.',
  },
  why: {
    vi: 'Mã không được khai sẽ in ra nguyên dạng thay cho tên cơ quan.',
    en: 'An id that is not declared would be printed in place of the name.',
  },
  help: {
    vi: 'Khai mã này trong “agencies”, hoặc viết thẳng tên cơ quan.',
    en: 'Declare the id under “agencies”, or write the name itself.',
  },
  applies: plan => tablesOf(plan).length > 0,
  *check({ plan }) {
    for (const { table, at } of tablesOf(plan)) yield* checkRows(table.rows, plan.agencies, [...at, 'rows'])
  },
}

function* checkRows(rows: readonly PlanRow[], agencies: Plan['agencies'], at: Path): Generator<Finding> {
  for (const [index, row] of rows.entries()) {
    for (const { kind } of AGENCY_COLUMNS) yield* checkCell(row[kind] ?? [], agencies, [...at, index, kind])
    yield* checkRows(row.rows ?? [], agencies, [...at, index, 'rows'])
  }
}

function* checkCell(values: readonly string[], agencies: Plan['agencies'], at: Path): Generator<Finding> {
  for (const [index, value] of values.entries()) {
    if (!ID.test(value) || Object.hasOwn(agencies, value)) continue
    yield {
      at: [...at, index],
      message: { vi: `Chưa khai cơ quan có mã “${value}”.`, en: `No agency has the id “${value}”.` },
      ...didYouMean(value, Object.keys(agencies)),
    }
  }
}
