import type { TableCell, TableRow } from './model.ts'

/** A cell as it stands in one row of a grid: where it begins, or where it reaches into from a row above. */
export interface GridCell {
  /** Undefined where it comes from the row above. */
  readonly begins: TableCell | undefined
  /** Its first column, from 0. */
  readonly column: number
  readonly colSpan: number
  /** Rows it covers from this one on, at least 1. */
  readonly rowSpan: number
}

interface Reach {
  readonly colSpan: number
  readonly rowSpan: number
}

/** The cells of every row of a table's header or body, from left to right, with those that come from above. */
export function tableGrid(rows: readonly TableRow[], columns: number): readonly (readonly GridCell[])[] {
  const reaching = new Map<number, Reach>()
  return rows.map((row, index) => gridRow(row, columns, rows.length - index, reaching))
}

/** One row; `reaching` holds by column the cells that reach into it from above, and is brought up to date. */
function gridRow(
  row: TableRow,
  columns: number,
  rowsLeft: number,
  reaching: Map<number, Reach>,
): readonly GridCell[] {
  const cells: GridCell[] = []
  let next = 0
  for (let column = 0; column < columns; ) {
    const reach = reaching.get(column)
    const begins = reach === undefined ? row.cells[next++] : undefined
    const { colSpan, rowSpan: wanted } = reach ?? begins ?? {}
    if (colSpan === undefined || wanted === undefined) break
    const rowSpan = Math.min(wanted, rowsLeft)
    if (rowSpan > 1) reaching.set(column, { colSpan, rowSpan: rowSpan - 1 })
    else reaching.delete(column)
    cells.push({ begins, column, colSpan, rowSpan })
    column += colSpan
  }
  return cells
}
