import type { TableCell, TableRow } from '../../document/model.ts'
import type { Pt } from '../../units.ts'

/**
 * A cell of a Word row. Word has no cells that reach over rows: where one does, each further row holds a cell of its
 * own that continues it.
 */
export interface GridCell {
  /** The cell as it begins here; undefined where it continues one from the row above. */
  readonly begins: TableCell | undefined
  readonly colSpan: number
  /** Whether the cell goes on in the row below or comes from the row above. */
  readonly merged: boolean
  readonly width: Pt
}

interface Reach {
  readonly colSpan: number
  readonly rowsLeft: number
}

/** The cells of every row of a table, from left to right, with those that continue a cell from above. */
export function tableGrid(
  rows: readonly TableRow[],
  widths: readonly Pt[],
): readonly (readonly GridCell[])[] {
  const reaching = new Map<number, Reach>()
  return rows.map(row => gridRow(row, widths, reaching))
}

/** One row; `reaching` holds by column the cells that reach into it from above, and is brought up to date. */
function gridRow(row: TableRow, widths: readonly Pt[], reaching: Map<number, Reach>): readonly GridCell[] {
  const cells: GridCell[] = []
  let next = 0
  for (let column = 0; column < widths.length; ) {
    const reach = reaching.get(column)
    const begins = reach === undefined ? row.cells[next++] : undefined
    const colSpan = reach?.colSpan ?? begins?.colSpan
    if (colSpan === undefined) break
    const rowsLeft = (reach?.rowsLeft ?? begins?.rowSpan ?? 1) - 1
    if (rowsLeft > 0) reaching.set(column, { colSpan, rowsLeft })
    else reaching.delete(column)
    let width: Pt = 0
    for (const end = column + colSpan; column < end; column += 1) width += widths[column] ?? 0
    cells.push({ begins, colSpan, merged: reach !== undefined || rowsLeft > 0, width })
  }
  return cells
}
