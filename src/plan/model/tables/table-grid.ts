import type { Path } from '../../../base/diagnostic.ts'
import { type OwnCell, RowColumns } from './row-columns.ts'
import type { PlanTable, RowKind } from './table.ts'
import { isWide } from './table-cells.ts'
import { type LeafColumn, leafColumns, nameColumn } from './table-columns.ts'
import { type PlacedRow, tableRows } from './table-rows.ts'

/** A cell of a table as it is printed. */
export interface GridCell {
  /** The first leaf column it covers, and how many. */
  readonly start: number
  readonly columns: number
  /** How many rows it covers. */
  readonly rows: number
  /** The row's number, its name, what the row gives for the column, a sum, or nothing. */
  readonly holds: 'number' | 'name' | 'own' | 'sum' | 'empty'
  /** What the row gives for the column; below a name too, where it has no other place. */
  readonly own?: OwnCell
  /** Whether a sum stands below a name, since the table has no column for names. */
  readonly sums?: boolean
}

export interface GridRow extends PlacedRow {
  /** The cells that begin in this row, from left to right; with those from above they fill it. */
  readonly cells: readonly GridCell[]
  /** Columns in which the cell above cannot go on though the row says so. */
  readonly unmerged: readonly Unmerged[]
}

export interface Unmerged {
  readonly column: LeafColumn
  /** No item is above; the row has something there itself; the cell above covers other columns. */
  readonly why: 'nothing-above' | 'own-value' | 'other-columns'
  /** What is above; undefined for the first row. */
  readonly above: RowKind | undefined
}

/** The cells of every row of a table as they are printed, whatever is wrong with it; `at` is the table's path. */
export function tableGrid(table: PlanTable, at: Path): readonly GridRow[] {
  const reader = new GridReader(table)
  return tableRows(table, at).map(placed => reader.read(placed))
}

/** A cell that may go on in the rows below. */
interface OpenCell extends GridCell {
  rows: number
}

class GridReader {
  readonly #leaves: readonly LeafColumn[]
  readonly #name: number
  readonly #subtotals: boolean
  /** The cells of the row above by column; none where cells over several rows end. */
  #above: readonly OpenCell[] = []
  #aboveKind: RowKind | undefined

  constructor(table: PlanTable) {
    this.#leaves = leafColumns(table)
    this.#name = nameColumn(this.#leaves)
    this.#subtotals = table.subtotals === true
  }

  read(placed: PlacedRow): GridRow {
    const columns = new RowColumns(placed.row, this.#leaves, this.#subtotals)
    const name = columns.kind === 'item' ? undefined : nameRange(columns, this.#name)
    const cells: OpenCell[] = []
    const across: OpenCell[] = []
    const unmerged: Unmerged[] = []
    while (across.length < this.#leaves.length) {
      const start = across.length
      const above = columns.isMerged(start) ? this.#goingOn(columns, start, unmerged) : undefined
      const cell = above ?? { ...beginning(columns, start, name, this.#name), rows: 1 }
      if (above) above.rows += 1
      else cells.push(cell)
      for (let covered = 0; covered < cell.columns; covered += 1) across.push(cell)
    }
    this.#above = columns.kind === 'item' ? across : []
    this.#aboveKind = columns.kind
    return { ...placed, cells, unmerged }
  }

  /** The cell above that goes on in a row from a column on; undefined, with the reason noted, when it cannot. */
  #goingOn(columns: RowColumns, start: number, unmerged: Unmerged[]): OpenCell | undefined {
    const above = this.#above[start]
    const why = whyNot(columns, start, above)
    const column = this.#leaves[start]
    if (why === undefined || column === undefined) return above
    unmerged.push({ column, why, above: this.#aboveKind })
    return undefined
  }
}

function whyNot(
  columns: RowColumns,
  start: number,
  above: GridCell | undefined,
): Unmerged['why'] | undefined {
  if (above === undefined) return 'nothing-above'
  if (columns.gives(start)) return 'own-value'
  if (above.start !== start) return 'other-columns'
  for (let column = start + 1; column < start + above.columns; column += 1)
    if (columns.gives(column) || (columns.isNumber(column) && !columns.isMerged(column)))
      return 'other-columns'
  return undefined
}

/** The cell that begins at a column of a row. */
function beginning(
  columns: RowColumns,
  start: number,
  name: Range | undefined,
  nameAt: number,
): Omit<GridCell, 'rows'> {
  if (name?.start === start) return { ...name, holds: 'name', ...belowName(columns, nameAt) }
  if (columns.isNumber(start))
    return { start, columns: 1, holds: columns.kind === 'total' ? 'empty' : 'number' }
  const own = columns.own(start)
  if (own === undefined) return { start, columns: 1, holds: columns.sums(start) ? 'sum' : 'empty' }
  const most = Math.min(widthOf(own), columns.count - start)
  let wide = 1
  while (wide < most && start + wide !== name?.start && columns.isFreeForWide(start + wide)) wide += 1
  return { start, columns: wide, holds: 'own', own }
}

function belowName(columns: RowColumns, nameAt: number): Pick<GridCell, 'own' | 'sums'> {
  const own = columns.own(nameAt)
  return own ? { own } : { sums: columns.sums(nameAt) }
}

/** Leaf columns side by side. */
interface Range {
  readonly start: number
  readonly columns: number
}

/**
 * The columns that the name of a row stands over: a remark's all, a group's those without cells around the column of
 * names, a total's from there to the left.
 */
function nameRange(columns: RowColumns, nameAt: number): Range {
  if (columns.kind === 'remark') return { start: 0, columns: columns.count }
  const least = endOfCells(columns, nameAt)
  let start = nameAt
  while (start > least && columns.isFreeForName(start - 1)) start -= 1
  let end = nameAt + 1
  while (columns.kind === 'group' && end < columns.count && columns.isFreeForName(end)) end += 1
  return { start, columns: end - start }
}

/** Where the cells that a row gives before a column end, wide ones too. */
function endOfCells(columns: RowColumns, before: number): number {
  let end = 0
  for (let column = 0; column < before; column += 1) {
    const own = columns.own(column)
    if (own) end = Math.min(before, column + widthOf(own))
  }
  return end
}

/** Columns a cell asks for. */
function widthOf({ cell }: OwnCell): number {
  return isWide(cell) ? cell.columns : 1
}
