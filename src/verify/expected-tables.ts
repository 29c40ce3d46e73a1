import { toTwips } from '../base/units.ts'
import type { FittedBlock, FittedTable } from '../document/fitted.ts'
import { cellsByRow, type RowCell } from './grid.ts'

/** A table as every file must have it, row by row. */
export interface ExpectedTable {
  readonly isBordered: boolean
  /** Of its columns, in twips; of what stands side by side they depend on what stands above and below. */
  readonly widths?: readonly number[]
  readonly rows: readonly ExpectedRow[]
  /** Whether a cell over several rows shows its text again on each page it reaches. */
  readonly repeatsSpans: boolean
}
export interface ExpectedRow {
  readonly isHeader: boolean
  readonly isWhole: boolean
  /** The cells that begin in it: how many columns and rows each covers. */
  readonly cells: readonly { readonly colSpan: number; readonly rowSpan: number }[]
  /** Every cell a DOCX has in the row, those that come from above included: its width in twips, and how it is merged. */
  readonly own: readonly ExpectedCell[]
}
export interface ExpectedCell {
  readonly width: number
  readonly merge?: RowCell['merge']
}

/** Bordered tables, and what stands side by side. */
export function tablesOf(blocks: readonly FittedBlock[]): readonly ExpectedTable[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'table') return [borderedTable(block)]
    if (block.type !== 'columns' || blocks[index - 1]?.type === 'columns') return []
    const end = blocks.findIndex((next, at) => at > index && next.type !== 'columns')
    const joined = blocks.slice(index, end < 0 ? blocks.length : end)
    const rows = joined.flatMap(next => {
      if (next.type !== 'columns') return []
      const own = next.widths.map(width => ({ width: toTwips(width) }))
      return next.rows.map(() => ({ isHeader: false, isWhole: true, cells: [], own }))
    })
    return [{ isBordered: false, rows, repeatsSpans: false }]
  })
}

function borderedTable({ widths, header, rows, repeatSpans }: FittedTable): ExpectedTable {
  const twips = widths.map(toTwips)
  const own = (part: FittedTable['rows']) =>
    cellsByRow(part, widths.length).map(cells =>
      cells.map(({ column, colSpan, merge }) => ({
        width: sum(twips.slice(column, column + colSpan)),
        ...(merge && { merge }),
      })),
    )
  const [above, below] = [own(header), own(rows)]
  return {
    isBordered: true,
    repeatsSpans: repeatSpans === true,
    widths: twips,
    rows: [
      ...header.map(({ cells }, row) => ({ isHeader: true, isWhole: true, cells, own: above[row] ?? [] })),
      ...rows.map(({ maySplit, cells }, row) => ({
        isHeader: false,
        isWhole: !maySplit,
        cells,
        own: below[row] ?? [],
      })),
    ],
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
