import type { Path } from '../../../base/diagnostic.ts'
import { ownEntry } from '../../../base/own-entry.ts'
import { isOwnKind } from '../columns/index.ts'
import type { CellText, PlanCell, PlanLeaf, PlanRow, WideCell } from './table.ts'

/** One entry of a cell, a paragraph or an agency, and its place below the cell's. */
export interface CellEntry {
  readonly value: string | number
  readonly at: Path
}

/** What stands in a cell; nothing in an empty one. `at` is its place. */
export function cellEntries(cell: PlanCell, at: Path): readonly CellEntry[] {
  if (isWide(cell)) return cellEntries(cell.text, [...at, 'text'])
  const entries =
    typeof cell === 'object'
      ? cell.map((value, index) => ({ value, at: [...at, index] }))
      : [{ value: cell, at }]
  return entries.filter(({ value }) => typeof value === 'number' || value.trim() !== '')
}

export function isWide(cell: PlanCell): cell is WideCell {
  return typeof cell === 'object' && 'columns' in cell
}

/** The text of a cell however wide it is. */
export function cellText(cell: PlanCell): CellText {
  return isWide(cell) ? cell.text : cell
}

export function isEmptyCell(cell: PlanCell | undefined): boolean {
  return cell === undefined || cellEntries(cell, []).length === 0
}

/** A row's own cell in a column and its place below the row; undefined when it has none there. */
export function ownCell(
  row: PlanRow,
  { kind, id }: PlanLeaf,
): { readonly cell: PlanCell; readonly at: Path } | undefined {
  if (id !== undefined) {
    const cell = row.cells && ownEntry(row.cells, id)
    return cell === undefined ? undefined : { cell, at: ['cells', id] }
  }
  const cell = kind !== 'number' && isOwnKind(kind) ? row[kind] : undefined
  return cell === undefined ? undefined : { cell, at: [kind] }
}
