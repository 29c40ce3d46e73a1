import type { Path } from '../diagnostic.ts'
import type { Paragraph, Table, TableCell, TableRow } from '../document/model.ts'
import { COLUMN_KINDS } from '../plan/columns/index.ts'
import type { Plan } from '../plan/plan.ts'
import type { PlanColumn, PlanRow, PlanTable } from '../plan/table.ts'
import { mm } from '../units.ts'
import type { NoteMarks } from './note-marks.ts'
import { type NumberedRow, numberRows } from './row-numbers.ts'
import { authoredLines, bold, formLine, plain } from './text.ts'

/** A task table: one header row, and the tree of groups and tasks as rows from top to bottom. */
export function taskTable(
  table: PlanTable,
  agencies: Plan['agencies'],
  notes: NoteMarks,
  source: Path,
): Table {
  const rows = numberRows(table.rows, table.numbering, [...source, 'rows'])
  return {
    type: 'table',
    columns: table.columns.map(({ kind, width }) => ({
      kind,
      ...(width !== undefined && { width: mm(width) }),
    })),
    header: [headerRow(table.columns, source)],
    rows: rows.map(row =>
      row.row.group === undefined
        ? itemRow(row, table.columns, agencies, notes)
        : groupRow(row, row.row.group, table.columns, notes),
    ),
    source,
  }
}

function headerRow(columns: readonly PlanColumn[], source: Path): TableRow {
  const cells = columns.map((column, index) =>
    cellOf([
      formLine('tableHeader', column.heading ?? COLUMN_KINDS[column.kind].heading, [
        ...source,
        'columns',
        index,
      ]),
    ]),
  )
  return { kind: 'header', cells, source: [...source, 'columns'] }
}

function itemRow(
  numbered: NumberedRow,
  columns: readonly PlanColumn[],
  agencies: Plan['agencies'],
  notes: NoteMarks,
): TableRow {
  const { row, number, source } = numbered
  const cells = columns.map(({ kind }) =>
    kind === 'number'
      ? cellOf([formLine('tableNumber', number, source)])
      : cellOf(cellParagraphs(kind, row[kind] ?? [], agencies, notes, [...source, kind])),
  )
  return { kind: 'item', cells, source, ...(row.rows && { keepWithNext: true }) }
}

const CELL_ROLES = { long: 'tableText', fact: 'tableFact', short: 'tableShort' } as const

type TextColumn = Exclude<PlanColumn['kind'], 'number'>

function cellParagraphs(
  kind: TextColumn,
  values: PlanRow[TextColumn],
  agencies: Plan['agencies'],
  notes: NoteMarks,
  source: Path,
): readonly Paragraph[] {
  const { cell, text } = COLUMN_KINDS[kind]
  const role = CELL_ROLES[text]
  const texts =
    cell === 'agencies' ? [(values ?? []).map(value => agencies[value] ?? value).join('; ')] : (values ?? [])
  return texts.flatMap(value => authoredLines(role, value, notes, source))
}

/** A group's row: its number, and its name over all the columns beside the number's. */
function groupRow(
  numbered: NumberedRow,
  name: string,
  columns: readonly PlanColumn[],
  notes: NoteMarks,
): TableRow {
  const { depth, number, source } = numbered
  const role = depth === 0 ? 'tableGroup' : 'tableText'
  const text = authoredLines(role, name, notes, [...source, 'group'])
  const at = columns.findIndex(column => column.kind === 'number')
  if (at === -1) {
    const lead = number === '' ? [] : [plain(`${number} `)]
    const named = authoredLines(role, name, notes, [...source, 'group'], lead)
    return { kind: 'group', cells: [cellOf(named, columns.length)], keepWithNext: true, source }
  }
  const shown = depth === 0 ? bold(number) : plain(number)
  const numberCell = cellOf([{ type: 'paragraph', role: 'tableNumber', children: [shown], source }])
  const before = at > 0 ? [cellOf(text, at)] : []
  const after = columns.length - at - 1
  const beside = after > 0 ? [cellOf(at > 0 ? [] : text, after)] : []
  return { kind: 'group', cells: [...before, numberCell, ...beside], keepWithNext: true, source }
}

/** A cell; one without words still holds an empty paragraph, which sets how tall it is. */
function cellOf(paragraphs: readonly Paragraph[], colSpan = 1): TableCell {
  const empty: Paragraph = { type: 'paragraph', role: 'tableShort', children: [] }
  return { paragraphs: paragraphs.length === 0 ? [empty] : paragraphs, colSpan, rowSpan: 1 }
}
