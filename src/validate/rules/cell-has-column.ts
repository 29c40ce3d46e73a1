import { kindWritten } from '../../plan/language/schema/merged-names.ts'
import { isOwnKind } from '../../plan/model/columns/index.ts'
import { RowColumns } from '../../plan/model/tables/row-columns.ts'
import { isEmptyCell } from '../../plan/model/tables/table-cells.ts'
import { type LeafColumn, leafColumns, nameColumn } from '../../plan/model/tables/table-columns.ts'
import { tableRows } from '../../plan/model/tables/table-rows.ts'
import { type PlacedTable, tablesOf } from '../../plan/model/tables/tables.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Finding, Rule } from '../rule.ts'
import { type RowInTable, wideCellFindings } from '../tables/wide-cells.ts'

export const cellHasColumn: Rule = {
  id: 'cell-has-column',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mỗi ô của một dòng phải có cột trong bảng.',
    en: 'Every cell of a row has its column in the table.',
  },
  why: {
    vi: 'Nội dung không có cột sẽ không in ra, văn bản thiếu chữ mà không ai biết.',
    en: 'Text without a column would be left out of the document unnoticed.',
  },
  help: {
    vi: 'Thêm cột vào “columns”, hoặc xóa ô này.',
    en: 'Add the column to “columns”, or remove the cell.',
  },
  applies: plan => tablesOf(plan).length > 0,
  *check({ plan }) {
    for (const placed of tablesOf(plan)) yield* checkTable(placed)
  },
}

function* checkTable({ table, at }: PlacedTable): Generator<Finding> {
  const leaves = leafColumns(table)
  const name = nameColumn(leaves)
  const keys = new Set(leaves.map(({ key }) => key))
  const ids = new Set(leaves.flatMap(({ id }) => (id === undefined ? [] : [id])))
  for (const { row, kind, source } of tableRows(table, at)) {
    const columns = new RowColumns(row, leaves, table.subtotals === true)
    const inTable = { columns, leaves, nameAt: kind === 'item' ? undefined : name, source }
    yield* ownKeys(inTable, keys)
    yield* freeCells(inTable, ids)
    yield* mergedNames(inTable, keys)
    yield* wideCellFindings(inTable)
  }
}

/** Cells that are keys of the row; an empty one without a column loses nothing. */
function* ownKeys(inTable: RowInTable, keys: ReadonlySet<string>): Generator<Finding> {
  const { columns, leaves, nameAt, source } = inTable
  const { number, ...row } = columns.row
  if (number !== undefined && !keys.has('number') && columns.kind === 'item')
    yield { at: [...source, 'number'], part: 'key', ...noNumberColumn }
  for (const [kind, cell] of Object.entries(row)) {
    if (!isOwnKind(kind) || kind === 'number' || isEmptyCell(row[kind])) continue
    const at = [...source, kind]
    if (cell !== undefined && !keys.has(kind))
      yield { at, part: 'key', ...noColumn(kind), ...elsewhere(kind, leaves) }
    else if (nameAt !== undefined && leaves[nameAt]?.key === kind)
      yield { at, part: 'key', ...underName(kind) }
  }
}

type Message = Pick<Finding, 'message' | 'help'>

function noColumn(key: string): Message {
  return { message: { vi: `Bảng không có cột “${key}”.`, en: `The table has no column “${key}”.` } }
}

const noNumberColumn: Message = {
  ...noColumn('number'),
  help: {
    vi: 'Thêm cột “number” vào “columns”, hoặc bỏ số viết tay này.',
    en: 'Add the column “number” to “columns”, or drop this number.',
  },
}

/** Where the cell of a kind belongs whose columns all have ids. */
function elsewhere(kind: string, leaves: readonly LeafColumn[]): Pick<Finding, 'help'> {
  const id = leaves.find(leaf => leaf.kind === kind)?.id
  if (id === undefined) return {}
  return {
    help: {
      vi: `Cột này có mã riêng: viết ô này trong “cells”, dưới mã “${id}”.`,
      en: `That column has an id: write the cell in “cells”, under “${id}”.`,
    },
  }
}

/** A row's name stands where its cell would. */
function underName(key: string): Message {
  return {
    message: {
      vi: `Tên của dòng này đứng ở cột “${key}”, nên ô này không có chỗ.`,
      en: `The name of this row stands in the column “${key}”, which leaves no room for the cell.`,
    },
    help: {
      vi: 'Chuyển nội dung này xuống một dòng con.',
      en: 'Move it to a row below.',
    },
  }
}

function* freeCells(
  { columns, leaves, nameAt, source }: RowInTable,
  ids: ReadonlySet<string>,
): Generator<Finding> {
  for (const [id, cell] of Object.entries(columns.row.cells ?? {})) {
    const at = [...source, 'cells', id]
    // With an empty cell only the id itself goes unprinted.
    if (!ids.has(id))
      yield {
        at,
        part: 'key',
        ...unknownId(id, ids, leaves),
        ...(isEmptyCell(cell) && { severity: 'warning' }),
      }
    else if (!isEmptyCell(cell) && nameAt !== undefined && leaves[nameAt]?.id === id)
      yield { at, part: 'key', ...underName(id) }
  }
}

function unknownId(id: string, ids: ReadonlySet<string>, leaves: readonly LeafColumn[]): Message {
  if (leaves.some(leaf => leaf.key === (kindWritten(id) ?? id)))
    return {
      message: {
        vi: `Cột “${id}” không có mã riêng, nên ô của nó không viết trong “cells”.`,
        en: `The column “${id}” has no id, so its cell does not stand in “cells”.`,
      },
      help: { vi: `Viết “${id}” thẳng trong dòng.`, en: `Write “${id}” in the row itself.` },
    }
  return { ...noColumn(id), ...didYouMean(id, ids) }
}

function* mergedNames({ columns, source }: RowInTable, keys: ReadonlySet<string>): Generator<Finding> {
  for (const [index, name] of (columns.row.merged ?? []).entries())
    if (!keys.has(name))
      yield {
        at: [...source, 'merged', index],
        ...noColumn(name),
        ...NO_SUCH_NAME,
        ...didYouMean(name, keys),
      }
}

const NO_SUCH_NAME: Pick<Finding, 'help'> = {
  help: {
    vi: 'Viết loại hoặc mã của một cột có trong “columns”, hoặc bỏ tên này.',
    en: 'Write the kind or the id of a column in “columns”, or remove the name.',
  },
}
