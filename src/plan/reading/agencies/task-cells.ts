import type { Path } from '../../../base/diagnostic.ts'
import type { ColumnKindName } from '../../model/columns/index.ts'
import { type CellEntry, cellEntries } from '../../model/tables/table-cells.ts'
import { type LeafColumn, leafColumns } from '../../model/tables/table-columns.ts'
import { type GridCell, type GridRow, tableGrid } from '../../model/tables/table-grid.ts'
import type { PlacedRow } from '../../model/tables/table-rows.ts'
import type { PlacedTable } from '../../model/tables/tables.ts'

/** A row that gives somebody something to do, with what its cells say, also those that go on from above. */
export interface Task extends PlacedRow {
  /** Cells by the kind of their column; none that are empty. */
  readonly cells: ReadonlyMap<ColumnKindName, TaskCell>
  /** Kinds of columns in which it, or a row around it, says something. */
  readonly given: ReadonlySet<ColumnKindName>
}

export interface TaskCell {
  readonly entries: readonly CellEntry[]
  /** The path of the row it stands in. */
  readonly source: Path
}

/** The items of a table as tasks; those with rows of their own too. */
export function tasksOf({ table, at }: PlacedTable): readonly Task[] {
  const leaves = leafColumns(table)
  const tasks: Task[] = []
  /** What is given by each row around, from the outermost in. */
  const around: ReadonlySet<ColumnKindName>[] = []
  let above: readonly (PlacedCell | undefined)[] = []
  for (const row of tableGrid(table, at)) {
    above = acrossRow(row, above)
    const cells = cellsByKind(leaves, above)
    const given = new Set([...(around[row.depth - 1] ?? []), ...cells.keys()])
    around[row.depth] = given
    if (row.kind === 'item') tasks.push({ ...row, cells, given })
  }
  return tasks
}

/** The cell in each column of a row, where none begins the one above. */
function acrossRow(
  row: GridRow,
  above: readonly (PlacedCell | undefined)[],
): readonly (PlacedCell | undefined)[] {
  const across = [...above]
  for (const cell of row.cells)
    for (let column = cell.start; column < cell.start + cell.columns; column += 1)
      across[column] = { cell, source: row.source }
  return across
}

function cellsByKind(
  leaves: readonly LeafColumn[],
  across: readonly (PlacedCell | undefined)[],
): ReadonlyMap<ColumnKindName, TaskCell> {
  const cells = new Map<ColumnKindName, TaskCell>()
  for (const [column, { kind }] of leaves.entries()) {
    const cell = cellOf(across[column])
    if (cell && !cells.has(kind)) cells.set(kind, cell)
  }
  return cells
}

interface PlacedCell {
  readonly cell: GridCell
  readonly source: Path
}

function cellOf(placed: PlacedCell | undefined): TaskCell | undefined {
  const own = placed?.cell.own
  if (placed === undefined || own === undefined) return undefined
  const entries = cellEntries(own.cell, [...placed.source, ...own.at])
  return entries.length === 0 ? undefined : { entries, source: placed.source }
}
