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
