import type { WordCell, WordRow, WordTable } from '../word/model.ts'
import { linesOfBlocks } from './line.ts'

/** Columns side by side in the grid of a table. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** Whether a table holds data, rather than text set side by side or in a frame. */
export function isDataTable(table: WordTable): boolean {
  const [first] = table.rows
  if (!table.bordered || table.rows.length < 2 || first === undefined || first.cells.length < 2) return false
  if (table.rows.some(({ cells }) => cells.some(({ blocks }) => blocks.some(({ type }) => type === 'table'))))
    return false
  const headings = first.cells.map(cellText)
  return (
    headings.filter(text => text !== '').length * 2 >= headings.length &&
    headings.every(text => text.length < 200)
  )
}

export function cellText(cell: WordCell): string {
  return linesOfBlocks(cell.blocks)
    .map(({ text }) => text)
    .join('\n')
}

/** How many rows of a table are its header. */
export function headerRowsOf({ rows }: WordTable): number {
  const all = rowsOfHeader(rows)
  // A row of one cell over all columns, below the headings, names the rows that follow.
  const group = rows.findIndex(({ cells }, at) => at > 0 && cells.length === 1)
  return group > 0 ? Math.min(all, group) : all
}

function rowsOfHeader(rows: readonly WordRow[]): number {
  const flagged = rows.findIndex(({ header }) => !header)
  if (flagged > 0 && flagged < rows.length) return flagged
  let count = 1
  // A heading over several rows says how far the header reaches.
  while (count < rows.length - 1 && rows[count]?.cells.some(({ continues }) => continues)) count += 1
  const hasGroup = rows[0]?.cells.some(({ span }) => span > 1) ?? false
  return count > 1 && !hasGroup && !isAllBold(rows[count - 1]) ? 1 : count
}

export function isAllBold(row: WordRow | undefined): boolean {
  const lines = row?.cells.flatMap(({ blocks }) => linesOfBlocks(blocks)) ?? []
  return lines.length > 0 && lines.every(({ bold }) => bold)
}

/** Whether a row numbers the columns: 1, 2, 3 or (1), (2), (3) or A, B, 1, 2. */
export function isIndexRow(row: WordRow | undefined): boolean {
  if (row === undefined || row.cells.length < 3) return false
  const texts = row.cells.map(cellText)
  return (
    texts.every(text => text === '' || /^\(?[\dA-Z]{1,2}\)?(?:\s?=.{1,40})?$/.test(text)) &&
    texts.some(text => /^\(?1\)?(?=\s?=|$)/.test(text)) &&
    texts.some(text => /^\(?2\)?(?=\s?=|$)/.test(text))
  )
}

/** The rows of headings, the row that numbers them, and those below. */
export interface TableParts {
  readonly header: readonly WordRow[]
  readonly index: WordRow | undefined
  readonly body: readonly WordRow[]
}

export function tableParts(table: WordTable): TableParts {
  const headerEnd = headerRowsOf(table)
  const flagged = table.rows.slice(0, headerEnd)
  const hasIndex = isIndexRow(flagged.at(-1)) && flagged.length > 1
  const header = hasIndex ? flagged.slice(0, -1) : flagged
  const next = table.rows[headerEnd]
  const isNextIndex = !hasIndex && isIndexRow(next)
  const index = hasIndex ? flagged.at(-1) : isNextIndex ? next : undefined
  return { header, index, body: table.rows.slice(headerEnd + (isNextIndex ? 1 : 0)) }
}
