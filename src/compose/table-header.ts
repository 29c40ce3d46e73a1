import type { Path } from '../base/diagnostic.ts'
import type { Paragraph, TableCell, TableRow } from '../document/model.ts'
import { COLUMN_KINDS } from '../plan/model/columns/index.ts'
import type { PlanColumn, PlanTable } from '../plan/model/tables/table.ts'
import { isColumnGroup, leafColumns } from '../plan/model/tables/table-columns.ts'
import type { NoteMarks } from './note-marks.ts'
import { cellOf } from './table-cell.ts'
import { authoredLines, formLine } from './text.ts'

/** The header of a table, a row for each level of its columns, and the row that numbers them. */
export function headerRows(table: PlanTable, source: Path, notes: NoteMarks): readonly TableRow[] {
  const at = [...source, 'columns']
  const rows: TableRow[] = []
  let level: readonly PlacedColumn[] = table.columns.map((column, index) => ({ column, at: [...at, index] }))
  for (let below = depthOf(table.columns); below > 0; below -= 1) {
    const cells = level.map(placed => headingCell(placed, below, notes))
    rows.push({ kind: 'header', cells, source: at })
    level = level.flatMap(innerColumns)
  }
  return [...rows, ...indexRow(table, source, notes)]
}

interface PlacedColumn {
  readonly column: PlanColumn
  readonly at: Path
}

function innerColumns({ column, at }: PlacedColumn): readonly PlacedColumn[] {
  if (!isColumnGroup(column)) return []
  return column.columns.map((inner, index) => ({ column: inner, at: [...at, 'columns', index] }))
}

/** A column's heading reaches down to the cells, that of several columns over all of them; `below` counts its own row. */
function headingCell({ column, at }: PlacedColumn, below: number, notes: NoteMarks): TableCell {
  const isGroup = isColumnGroup(column)
  const colSpan = isGroup ? leafColumns(column).length : 1
  return cellOf(headingLines(column, at, notes), colSpan, isGroup ? 1 : below)
}

function headingLines(column: PlanColumn, at: Path, notes: NoteMarks): readonly Paragraph[] {
  if (column.heading !== undefined)
    return authoredLines('tableHeader', column.heading, notes, [...at, 'heading'])
  return isColumnGroup(column) ? [] : [formLine('tableHeader', COLUMN_KINDS[column.kind].heading ?? '', at)]
}

function depthOf(columns: readonly PlanColumn[]): number {
  return 1 + Math.max(0, ...columns.map(column => (isColumnGroup(column) ? depthOf(column.columns) : 0)))
}

function indexRow(table: PlanTable, source: Path, notes: NoteMarks): readonly TableRow[] {
  const { index } = table
  if (index === undefined) return []
  const at = [...source, 'index']
  const cells = leafColumns(table).map((_, place) =>
    cellOf(
      index === true
        ? [formLine('tableNumber', String(place + 1), at)]
        : authoredLines('tableNumber', index[place] ?? '', notes, [...at, place]),
    ),
  )
  return [{ kind: 'header', cells, source: at }]
}
