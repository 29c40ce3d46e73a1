import { toTwips } from '../../base/units.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedCell, ExpectedRow, ExpectedTable } from '../expected-tables.ts'
import { FILE, rowPlace, tablePlace, WHAT } from '../wording.ts'
import type { StoryCell, StoryRow, StoryTable } from './open-story.ts'

/**
 * Compares tables row by row: which repeat at the top of a page, which stay whole, how wide each cell is and which go on
 * from above; that all cover the grid, and that each table is as wide, bordered and spaced as the profile says.
 */
export function compareTables(
  differences: Differences,
  found: readonly StoryTable[],
  expected: readonly ExpectedTable[],
  profile: Profile,
): void {
  differences.same(FILE, WHAT.tables, expected.length, found.length)
  for (const [table, wanted] of expected.entries()) {
    const read = found[table]
    if (!read) return
    const { isBordered, widths, rows } = wanted
    differences.same(tablePlace(table), WHAT.borders, isBordered, read.isBordered)
    differences.same(tablePlace(table), WHAT.rows, rows.length, read.rows.length)
    if (widths) differences.same(tablePlace(table), WHAT.widths, widths.join(' '), read.grid.join(' '))
    compareLook(differences, table, read, isBordered, profile)
    const edges = edgesOf(read)
    for (const [index, row] of read.rows.entries()) {
      const wantedRow = rows[index]
      if (!wantedRow) break
      compareRow(differences, [table, index], row, wantedRow, edges)
    }
  }
}

/** Widths are fixed, from the left edge of the text; cells have the profile's borders and margins, or none. */
function compareLook(
  differences: Differences,
  table: number,
  { look, grid }: StoryTable,
  isBordered: boolean,
  { table: style }: Profile,
): void {
  const line = `single ${Math.round(style.border * 8)} auto`
  const side = isBordered ? toTwips(style.cellMargin) : 0
  const top = isBordered ? toTwips(style.cellTop) : 0
  const edge = (margin: number) => [...(isBordered ? [line] : []), `${margin} dxa`].join(', ')
  const inside = isBordered ? line : undefined
  const wanted: Readonly<Record<string, string | undefined>> = {
    'w:tblW': `${grid.reduce((sum, width) => sum + Number(width), 0)} dxa`,
    'w:tblInd': '0 dxa',
    'w:tblLayout': 'fixed',
    'w:top': edge(top),
    'w:left': edge(side),
    'w:bottom': edge(0),
    'w:right': edge(side),
    'w:insideH': inside,
    'w:insideV': inside,
  }
  for (const [name, said] of Object.entries(wanted)) {
    const { vi, en } = tablePlace(table)
    differences.same({ vi: `${vi}, ${name}`, en: `${en}, ${name}` }, WHAT.tableLook, said, look.get(name))
  }
}

/** How far each column begins from the left edge, and the last ends, in twips. */
function edgesOf({ grid }: StoryTable): readonly number[] {
  const edges = [0]
  for (const width of grid) edges.push((edges.at(-1) ?? 0) + Number(width))
  return edges
}

function compareRow(
  differences: Differences,
  [table, index]: readonly [table: number, row: number],
  { isHeader, isWhole, cells }: StoryRow,
  wanted: ExpectedRow,
  edges: readonly number[],
): void {
  if (isHeader !== wanted.isHeader)
    differences.same(rowPlace(table, index), WHAT.header, wanted.isHeader, isHeader)
  if (isWhole !== wanted.isWhole)
    differences.same(rowPlace(table, index), WHAT.whole, wanted.isWhole, isWhole)
  const isSame = cells.length === wanted.own.length && wanted.own.every((cell, at) => isLike(cell, cells[at]))
  if (!isSame)
    differences.same(
      rowPlace(table, index),
      WHAT.cells,
      wanted.own.map(told).join(', '),
      cells.map(told).join(', '),
    )
  let column = 0
  for (const { span, width, upright } of cells) {
    const room = (edges[column + span] ?? 0) - (edges[column] ?? 0)
    if (String(room) !== width) differences.same(rowPlace(table, index), WHAT.columns, room, width)
    if (upright !== (isHeader ? 'center' : undefined))
      differences.same(rowPlace(table, index), WHAT.cellUpright, isHeader ? 'center' : undefined, upright)
    column += span
  }
  if (column !== edges.length - 1)
    differences.same(rowPlace(table, index), WHAT.columns, edges.length - 1, column)
}

function isLike({ width, merge }: ExpectedCell, cell: StoryCell | undefined): boolean {
  return cell !== undefined && cell.width === String(width) && cell.merge === merge
}

function told({ width, merge }: ExpectedCell | StoryCell): string {
  return merge === undefined ? String(width) : `${width} ${merge}`
}
