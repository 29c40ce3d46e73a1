/** A cell as far as the grid of its table is concerned. */
interface Covering {
  readonly colSpan: number
  readonly rowSpan: number
}

/**
 * The column each cell of each row begins in, from 0. Cells fill from left to right what cells of the rows above leave
 * of a row.
 */
export function columnsOf(
  rows: readonly { readonly cells: readonly Covering[] }[],
  columns: number,
): readonly (readonly number[])[] {
  /** The row, from 0, from which on each column is free. */
  const free: number[] = Array(columns).fill(0)
  return rows.map(({ cells }, row) => {
    let column = 0
    return cells.map(({ colSpan, rowSpan }) => {
      while (column < columns && (free[column] ?? 0) > row) column += 1
      const begin = column
      for (column = begin; column < begin + colSpan; column += 1) free[column] = row + rowSpan
      return begin
    })
  })
}

/** A cell of a row as DOCX holds it: one that reaches down stands in each row it covers. */
export interface RowCell {
  readonly column: number
  readonly colSpan: number
  /** Whether it begins a cell over several rows, or goes on with it. */
  readonly merge?: 'restart' | 'continue'
}

/** The cells of each row from left to right, with those that come from above. */
export function cellsByRow(
  rows: readonly { readonly cells: readonly Covering[] }[],
  columns: number,
): readonly (readonly RowCell[])[] {
  /** By the column it begins in: how wide the last cell there is, and the row it ends before. */
  const last: ({ readonly colSpan: number; readonly end: number } | undefined)[] =
    Array(columns).fill(undefined)
  return rows.map(({ cells }, row) => {
    const found: RowCell[] = []
    let next = 0
    for (let column = 0; column < columns; ) {
      const above = last[column]
      const goesOn = above !== undefined && above.end > row
      const begun = goesOn ? undefined : cells[next++]
      const colSpan = goesOn ? above.colSpan : begun?.colSpan
      if (colSpan === undefined) break
      if (goesOn) found.push({ column, colSpan, merge: 'continue' })
      if (begun) {
        const end = Math.min(rows.length, row + begun.rowSpan)
        found.push({ column, colSpan, ...(end > row + 1 && { merge: 'restart' }) })
        last[column] = { colSpan, end }
      }
      column += colSpan
    }
    return found
  })
}
