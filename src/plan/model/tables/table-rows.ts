import type { Path } from '../../../base/diagnostic.ts'
import { memoizeLast } from '../../../base/memoize.ts'
import { formatNumber, levelAt, positionOf } from '../numbering.ts'
import { type PlanRow, type PlanTable, type RowKind, rowKind } from './table.ts'

/** A row of a table in its place among all of them. */
export interface PlacedRow {
  readonly row: PlanRow
  readonly kind: RowKind
  /** 0 for the outermost rows. */
  readonly depth: number
  /** What it shows as its number; empty where it has none. */
  readonly number: string
  readonly source: Path
}

/**
 * The rows of a table from top to bottom, by the table and its path. Numbers are counted anew under each row, but where
 * their level runs on; a number given by hand is counted on from. Kept, since many rules ask for them.
 */
export const tableRows = memoizeLast(
  (table: PlanTable, at: Path): readonly PlacedRow[] => {
    const rows: PlacedRow[] = []
    collect(table, table.rows, [...at, 'rows'], { depth: 0, parent: '', last: new Map() }, rows)
    return rows
  },
  (one, other) => one.length === other.length && one.every((step, index) => step === other[index]),
)

/** Where rows stand. */
interface Around {
  readonly depth: number
  /** The number of the row around. */
  readonly parent: string
  /** The position of the last row of each level that runs on. */
  readonly last: Map<number, number>
}

/** A number the author gives stands in place of the generated one. */
function collect(
  table: PlanTable,
  rows: readonly PlanRow[],
  at: Path,
  { depth, parent, last }: Around,
  found: PlacedRow[],
): void {
  const { format, runsOn } = levelAt(table.numbering, depth)
  let position = (runsOn && last.get(depth)) || 0
  for (const [index, row] of rows.entries()) {
    const source = [...at, index]
    if (isCounted(row)) position = (row.number && positionOf(format, row.number, parent)) || position + 1
    const generated = isCounted(row) ? formatNumber(format, position, parent) : ''
    const number = row.number ?? generated
    last.set(depth, position)
    found.push({ row, kind: rowKind(row), depth, number, source })
    collect(table, row.rows ?? [], [...source, 'rows'], { depth: depth + 1, parent: number, last }, found)
  }
}

/** Totals and remarks have no number, nor has a row whose number is left empty (“Trong đó: …”), nor a row in which that of the row above goes on. */
export function isCounted(row: PlanRow): boolean {
  return (
    row.number !== '' &&
    row.total === undefined &&
    row.remark === undefined &&
    !row.merged?.includes('number')
  )
}
