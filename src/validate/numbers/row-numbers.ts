import type { Path } from '../../base/diagnostic.ts'
import { formatNumber, isLike, levelAt, type NumberLevel, positionOf } from '../../plan/model/numbering.ts'
import type { Plan } from '../../plan/model/plan.ts'
import type { PlanRow } from '../../plan/model/tables/table.ts'
import { isCounted } from '../../plan/model/tables/table-rows.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import type { NumberedSibling, Siblings } from './siblings.ts'

const ROW = { vi: 'dòng', en: 'row' }

/** The numbers of the rows of every table, a set for each parent, from the outermost in. */
export function rowNumbers(plan: Plan): readonly Siblings[] {
  return tablesOf(plan).flatMap(({ table, at }) =>
    rowsAt(table.rows, table.numbering, [...at, 'rows'], { depth: 0, parent: '', last: new Map() }),
  )
}

/** Where rows stand: how deep, in the row of which number, and behind which position of each level. */
interface Around {
  readonly depth: number
  readonly parent: string
  readonly last: Map<number, number>
}

function rowsAt(
  rows: readonly PlanRow[],
  levels: readonly NumberLevel[],
  at: Path,
  { depth, parent, last }: Around,
): readonly Siblings[] {
  const level = levelAt(levels, depth)
  const members: NumberedSibling[] = []
  const inner: Siblings[] = []
  let next = firstPosition(rows, level, parent, last.get(depth))
  for (const [index, row] of rows.entries()) {
    const shown = isCounted(row) ? (row.number ?? formatNumber(level.format, next, parent)) : ''
    if (isCounted(row)) {
      const position = positionOf(level.format, shown, parent)
      const isKnown = position !== undefined || isLike(level.format, shown)
      members.push({
        noun: ROW,
        at: [...at, index, 'number'],
        shown,
        isExplicit: row.number !== undefined,
        expected: isKnown ? formatNumber(level.format, next, parent) : undefined,
      })
      // What follows a jump goes on from it.
      next = (position ?? next) + 1
      last.set(depth, next - 1)
    }
    const around = { depth: depth + 1, parent: shown, last }
    const below = rowsAt(row.rows ?? [], levels, [...at, index, 'rows'], around)
    for (const siblings of below) inner.push(siblings)
  }
  return [{ members }, ...inner]
}

/** 1, but behind the last row of the group before where numbers run on: by their level, or as the first is numbered by hand. */
function firstPosition(
  rows: readonly PlanRow[],
  { format, runsOn }: NumberLevel,
  parent: string,
  last: number | undefined,
): number {
  if (last === undefined) return 1
  const first = rows.find(isCounted)?.number
  const goesOn = runsOn || (first !== undefined && positionOf(format, first, parent) === last + 1)
  return goesOn ? last + 1 : 1
}
