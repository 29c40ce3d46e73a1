import type { Diagnostic, Outcome, Path, Span } from '../../../base/diagnostic.ts'
import { Casing } from '../../../import/recognize/casing.ts'
import { tableParts } from '../../../import/recognize/data-table.ts'
import type { Draft } from '../../../import/recognize/draft.ts'
import { columnsOf, type Leaf } from '../../../import/recognize/table-columns.ts'
import { rowsOf } from '../../../import/recognize/task-table.ts'
import { Writing } from '../../../import/recognize/writing.ts'
import { sheetTable } from '../../../import/sheet-as-word.ts'
import type { WordCell, WordRow } from '../../../import/word/model.ts'
import type { Sheet } from '../../../sheet/model.ts'
import { COLUMN_KINDS, isOwnKind } from '../../model/columns/index.ts'
import { type NamedLeaf, namedColumns } from '../schema/column-names.ts'
import { kindOfHeading, sameHeading } from '../schema/free-columns.ts'
import { mapOf, type PlainMap } from '../schema/plain-map.ts'
import { isCalled } from './called-column.ts'
import { sheetColumn } from './rows-problems.ts'
import type { SheetRows } from './sheet-rows.ts'

/** What a sheet gives a table: its rows; its columns, where the table names none; numbering that is not the usual one. */
interface FromSheet {
  readonly rows: readonly Draft[]
  readonly columns?: readonly Draft[]
  readonly numbering?: readonly string[]
}

/** The rows of a sheet under the columns of a table, found by their headings. */
export function tableFromSheet(
  sheet: Sheet,
  table: PlainMap,
  rows: SheetRows,
  locate: (path: Path) => Span,
): Outcome<FromSheet> {
  const writing = new Writing(new Casing([]))
  const { header, body } = tableParts(sheetTable(sheet.rows).table)
  const { leaves, columns } = columnsOf(header, body, writing)
  if (!Array.isArray(table.columns)) {
    const { numbering, rows: read } = rowsOf(body, leaves, writing)
    return { value: { columns, rows: read, ...(numbering && { numbering }) }, diagnostics: [] }
  }
  const wanted = namedColumns(table.columns).leaves
  const diagnostics: Diagnostic[] = []
  const chosen = wanted.flatMap((leaf, index): readonly Chosen[] => {
    const told = headingTold(rows.columns, leaf, index)
    const found = told === undefined ? usualLeaf(leaves, leaf) : headed(leaves, told)
    if (found) return [{ leaf, from: found }]
    // kehoach counts rows by itself.
    if (leaf.kind === 'number' && told === undefined) return []
    const span = locate(told === undefined ? ['rows', 'from'] : ['rows', 'columns'])
    const name = told ?? nameOf(leaf)
    diagnostics.push(
      sheetColumn(
        rows.from,
        name,
        leaves.map(({ heading }) => heading),
        span,
      ),
    )
    return []
  })
  if (diagnostics.length > 0) return { diagnostics }
  const read = rowsOf(
    body.map(row => chosenRow(row, chosen)),
    chosen.map(chosenLeaf),
    writing,
  )
  const numbering = table.numbering === undefined ? read.numbering : undefined
  return { value: { rows: read.rows, ...(numbering && { numbering }) }, diagnostics }
}

/** A column of the table, and that of the sheet it has its cells from. */
interface Chosen {
  readonly leaf: NamedLeaf
  readonly from: Leaf
}

/** The heading that the author says a column has in the sheet. */
function headingTold(told: unknown, leaf: NamedLeaf, index: number): string | undefined {
  if (Array.isArray(told)) {
    const heading: unknown = told[index]
    return heading === undefined ? undefined : String(heading)
  }
  const found = Object.entries(mapOf(told) ?? {}).find(([name]) => isCalled(leaf, name))
  return found && String(found[1])
}

function headed(leaves: readonly Leaf[], heading: string): Leaf | undefined {
  return leaves.find(leaf => sameHeading(leaf.heading) === sameHeading(heading))
}

/** The column with the same heading, else of the same kind. */
function usualLeaf(leaves: readonly Leaf[], leaf: NamedLeaf): Leaf | undefined {
  const { kind } = leaf
  const heading = leaf.heading ?? (kind && COLUMN_KINDS[kind].heading)
  const same = heading === undefined ? undefined : headed(leaves, heading)
  if (same || kind === undefined || !isOwnKind(kind)) return same
  return leaves.find(other => other.kind === kind || kindOfHeading(other.heading) === kind)
}

function nameOf({ kind, id, heading }: NamedLeaf): string {
  return heading ?? (kind && COLUMN_KINDS[kind].heading) ?? id ?? ''
}

function chosenLeaf({ leaf, from }: Chosen, index: number): Leaf {
  const { kind, id } = leaf
  const own = id === undefined && kind !== undefined && isOwnKind(kind) ? kind : undefined
  return { start: index, end: index + 1, kind: own, key: own ?? id ?? '', heading: from.heading }
}

/** A row with the cells of the columns that were chosen, in the table's order. */
function chosenRow({ cells, header }: WordRow, chosen: readonly Chosen[]): WordRow {
  const found: WordCell[] = []
  let last: WordCell | undefined
  for (const [index, { from }] of chosen.entries()) {
    const cell = cells.find(({ column, span }) => column <= from.start && from.start < column + span)
    const open = found.at(-1)
    if (cell && cell === last && open) found[found.length - 1] = { ...open, span: open.span + 1 }
    else if (cell) found.push({ ...cell, column: index, span: 1 })
    else found.push({ blocks: [], column: index, span: 1, continues: false })
    last = cell
  }
  return { cells: found, header }
}
