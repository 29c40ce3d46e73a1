import type { Path } from '../../base/diagnostic.ts'
import { formatNumber, formatOfLevel, type NumberFormat, numberOf } from '../../plan/model/numbering.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { PlanRow } from '../../plan/model/tables/table.ts'
import { isCounted } from '../../plan/model/tables/table-rows.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import { bareNumber, type NumberedSibling, type Siblings } from './siblings.ts'

/** How far past the last row a number given by hand is still recognised. */
const BEYOND = 100

const ROW = { vi: 'dòng', en: 'row' }

/** The numbers of the rows of every table, a set for each parent, from the outermost in. */
export function rowNumbers(plan: Plan): readonly Siblings[] {
  return tablesOf(plan).flatMap(({ table, at }) =>
    rowsAt(table.rows, table.numbering, [...at, 'rows'], 0, ''),
  )
}

function rowsAt(
  rows: readonly PlanRow[],
  formats: readonly NumberFormat[],
  at: Path,
  level: number,
  parent: string,
): readonly Siblings[] {
  const format = formatOfLevel(formats, level)
  const sequence = sequenceOf(format, rows, parent)
  const members: NumberedSibling[] = []
  const inner: Siblings[] = []
  for (const [index, row] of rows.entries()) {
    const position = members.length
    const shown = isCounted(row) ? numberOf(row, format, position, parent) : ''
    if (isCounted(row))
      members.push({
        noun: ROW,
        at: [...at, index, 'number'],
        shown,
        isExplicit: row.number !== undefined,
        expected: sequence.has(bareNumber(shown)) ? formatNumber(format, position + 1, parent) : undefined,
      })
    for (const siblings of rowsAt(row.rows ?? [], formats, [...at, index, 'rows'], level + 1, shown))
      inner.push(siblings)
  }
  return [{ members }, ...inner]
}

/** The numbers that rows of this format can have by their place. */
function sequenceOf(format: NumberFormat, rows: readonly PlanRow[], parent: string): ReadonlySet<string> {
  if (/^[-+]?$/.test(format) || !rows.some(row => row.number !== undefined)) return new Set()
  const positions = Array.from({ length: rows.length + BEYOND }, (_, index) => index + 1)
  return new Set(positions.map(position => bareNumber(formatNumber(format, position, parent))))
}
