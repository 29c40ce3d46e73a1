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
  last: Map<number, number> = new Map(),
): readonly Siblings[] {
  const format = formatOfLevel(formats, level)
  const sequence = sequenceOf(format, rows, parent)
  const members: NumberedSibling[] = []
  const inner: Siblings[] = []
  // Numbers may run on through the groups of a table.
  let next = runsOn(rows, format, parent, last.get(level)) ? (last.get(level) ?? 0) + 1 : 1
  for (const [index, row] of rows.entries()) {
    const shown = isCounted(row) ? numberOf(row, format, members.length, parent) : ''
    if (isCounted(row)) {
      const position = sequence.get(bareNumber(shown))
      const isExpected = position !== undefined && isOverDStroke(format, next, position)
      const byPlace = isExpected ? shown : formatNumber(format, next, parent)
      members.push({
        noun: ROW,
        at: [...at, index, 'number'],
        shown,
        isExplicit: row.number !== undefined,
        expected: position === undefined ? undefined : byPlace,
      })
      // What follows a jump goes on from it.
      next = (position ?? next) + 1
      last.set(level, next - 1)
    }
    const below = rowsAt(row.rows ?? [], formats, [...at, index, 'rows'], level + 1, shown, last)
    for (const siblings of below) inner.push(siblings)
  }
  return [{ members }, ...inner]
}

/** Whether all the rows are numbered by hand from where the group before them ended. */
function runsOn(
  rows: readonly PlanRow[],
  format: NumberFormat,
  parent: string,
  last: number | undefined,
): boolean {
  const counted = rows.filter(isCounted)
  const [first] = counted
  if (last === undefined || first?.number === undefined || counted.some(row => row.number === undefined))
    return false
  return bareNumber(first.number) === bareNumber(formatNumber(format, last + 1, parent))
}

/** Groups are lettered A, B, C, D, E: hardly any text has a capital Đ among them. */
function isOverDStroke(format: NumberFormat, next: number, position: number): boolean {
  return format.startsWith('A') && formatNumber('A', next) === 'Đ' && position === next + 1
}

/** The positions of the numbers that rows of this format can have. */
function sequenceOf(
  format: NumberFormat,
  rows: readonly PlanRow[],
  parent: string,
): ReadonlyMap<string, number> {
  if (/^[-+]?$/.test(format) || !rows.some(row => row.number !== undefined)) return new Map()
  const positions = Array.from({ length: rows.length + BEYOND }, (_, index) => index + 1)
  return new Map(positions.map(position => [bareNumber(formatNumber(format, position, parent)), position]))
}
