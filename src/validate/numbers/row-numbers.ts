import type { Path } from '../../base/diagnostic.ts'
import { formatNumber, isLike, levelAt, type NumberLevel, positionOf } from '../../plan/model/numbering.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { isCounted, type PlacedRow, tableRows } from '../../plan/model/tables/table-rows.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import type { NumberedSibling, Siblings } from './siblings.ts'

const ROW = { vi: 'dòng', en: 'row' }

/** The numbers of the rows of every table, a set for each parent, from the outermost in. */
export function rowNumbers(plan: Plan): readonly Siblings[] {
  return tablesOf(plan).flatMap(siblingsIn)
}

/** Rows under one parent, and the position the next of them has. */
interface RowList extends Siblings {
  readonly members: NumberedSibling[]
  readonly parent: string
  next: number
}

function siblingsIn({ table, at }: PlacedTable): readonly Siblings[] {
  const lists = new Map<string, RowList>()
  const shown = new Map<string, string>()
  /** The position of the last row of each level. */
  const last = new Map<number, number>()
  for (const placed of tableRows(table, at)) {
    const { row, depth, number, source } = placed
    shown.set(String(source), number)
    if (!isCounted(row)) continue
    const level = levelAt(table.numbering, depth)
    const key = String(source.slice(0, -1))
    const list = lists.get(key) ?? beginning(placed, level, shownAround(source, shown), last.get(depth))
    lists.set(key, list)
    const position = positionOf(level.format, number, list.parent)
    const isKnown = position !== undefined || isLike(level.format, number)
    list.members.push({
      noun: ROW,
      at: [...source, 'number'],
      shown: number,
      isExplicit: row.number !== undefined,
      expected: isKnown ? formatNumber(level.format, list.next, list.parent) : undefined,
    })
    // What follows a jump goes on from it.
    list.next = (position ?? list.next) + 1
    last.set(depth, list.next - 1)
  }
  return [...lists.values()]
}

/** The number of the row around: `rows` and the place in it stand behind its own path. */
function shownAround(source: Path, shown: ReadonlyMap<string, string>): string {
  return shown.get(String(source.slice(0, -2))) ?? ''
}

/** From 1, but behind the last row of the group before where numbers run on: by their level, or as the first is numbered by hand. */
function beginning(
  { row }: PlacedRow,
  { format, runsOn }: NumberLevel,
  parent: string,
  last: number | undefined,
): RowList {
  const goesOn =
    last !== undefined &&
    (runsOn || (row.number !== undefined && positionOf(format, row.number, parent) === last + 1))
  return { members: [], parent, next: goesOn ? last + 1 : 1 }
}
