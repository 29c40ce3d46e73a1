import type { Differences } from '../difference.ts'
import type { ExpectedTable } from '../expected-tables.ts'
import { FILE, rowPlace, tablePlace, WHAT } from '../wording.ts'
import type { StoryTable } from './open-story.ts'

/** Compares tables row by row: which repeat at the top of a page, which stay whole, and that all cover the grid. */
export function compareTables(
  differences: Differences,
  found: readonly StoryTable[],
  expected: readonly ExpectedTable[],
): void {
  differences.same(FILE, WHAT.tables, expected.length, found.length)
  for (const [table, { isBordered, widths, rows }] of expected.entries()) {
    const read = found[table]
    if (!read) return
    differences.same(tablePlace(table), WHAT.borders, isBordered, read.isBordered)
    differences.same(tablePlace(table), WHAT.rows, rows.length, read.rows.length)
    if (widths) differences.same(tablePlace(table), WHAT.widths, widths.join(' '), read.grid.join(' '))
    for (const [index, row] of read.rows.entries()) {
      const wanted = rows[index]
      if (!wanted) break
      const { isHeader, isWhole, columns } = row
      if (isHeader !== wanted.isHeader)
        differences.same(rowPlace(table, index), WHAT.header, wanted.isHeader, isHeader)
      if (isWhole !== wanted.isWhole)
        differences.same(rowPlace(table, index), WHAT.whole, wanted.isWhole, isWhole)
      if (columns !== read.grid.length)
        differences.same(rowPlace(table, index), WHAT.columns, read.grid.length, columns)
    }
  }
}
