import type { Path } from '../../../base/diagnostic.ts'
import { memoizeLast } from '../../../base/memoize.ts'
import { formatOfLevel, numberOf } from '../numbering.ts'
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
 * The rows of a table from top to bottom, by the table and its path. Numbers are counted anew under each row. Kept, since
 * many rules ask for them.
 */
export const tableRows = memoizeLast(
  (table: PlanTable, at: Path): readonly PlacedRow[] => {
    const rows: PlacedRow[] = []
    collect(table, table.rows, [...at, 'rows'], 0, '', rows)
    return rows
  },
  (one, other) => one.length === other.length && one.every((step, index) => step === other[index]),
)

/** `parent` is the number of the row around. A number the author gives stands in place of the generated one. */
function collect(
  table: PlanTable,
  rows: readonly PlanRow[],
  at: Path,
  depth: number,
  parent: string,
  found: PlacedRow[],
): void {
  const format = formatOfLevel(table.numbering, depth)
  let position = 0
  for (const [index, row] of rows.entries()) {
    const source = [...at, index]
    const number = isCounted(row) ? numberOf(row, format, position++, parent) : (row.number ?? '')
    found.push({ row, kind: rowKind(row), depth, number, source })
    collect(table, row.rows ?? [], [...source, 'rows'], depth + 1, number, found)
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
