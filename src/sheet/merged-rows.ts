import type { SheetCell, SheetRow } from './model.ts'

export type RawCell = Omit<SheetCell, 'columns' | 'rows'> & { readonly row: number }

interface Place {
  readonly row: number
  readonly column: number
}

export interface Range {
  readonly from: Place
  readonly to: Place
}

/** Cells in rows, with what merged ones cover; merged cells reach no further than there is anything. */
export function mergedRows(cells: readonly RawCell[], merges: readonly Range[]): readonly SheetRow[] {
  const lastRow = cells.reduce((most, { row }) => Math.max(most, row), 0)
  const lastColumn = cells.reduce((most, { column }) => Math.max(most, column), 0)
  const firsts = new Map<number, Map<number, Range>>()
  const covered = new Map<number, Set<number>>()
  for (const range of merges) cover(range, { row: lastRow, column: lastColumn }, firsts, covered)
  const rows = new Map<number, SheetCell[]>()
  for (const { row, ...cell } of cells) {
    if (covered.get(row)?.has(cell.column)) continue
    const range = firsts.get(row)?.get(cell.column)
    const columns = range ? Math.min(range.to.column, lastColumn) - cell.column + 1 : 1
    const height = range ? Math.min(range.to.row, lastRow) - row + 1 : 1
    const list = rows.get(row) ?? []
    rows.set(row, list)
    list.push({ ...cell, columns, rows: height })
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .map(([row, list]) => ({ row, cells: list.sort((one, other) => one.column - other.column) }))
}

function cover(
  range: Range,
  last: Place,
  firsts: Map<number, Map<number, Range>>,
  covered: Map<number, Set<number>>,
): void {
  const { from, to } = range
  const own = firsts.get(from.row) ?? new Map<number, Range>()
  firsts.set(from.row, own)
  own.set(from.column, range)
  for (let row = from.row; row <= Math.min(to.row, last.row); row += 1) {
    const set = covered.get(row) ?? new Set<number>()
    covered.set(row, set)
    for (let column = from.column; column <= Math.min(to.column, last.column); column += 1)
      if (row !== from.row || column !== from.column) set.add(column)
  }
}
