import { toTwips } from '../base/units.ts'
import type { FittedBlock, FittedTable } from '../document/fitted.ts'

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
}

/** Bordered tables, and what stands side by side. */
export function tablesOf(blocks: readonly FittedBlock[]): readonly ExpectedTable[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'table') return [borderedTable(block)]
    if (block.type !== 'columns' || blocks[index - 1]?.type === 'columns') return []
    const end = blocks.findIndex((next, at) => at > index && next.type !== 'columns')
    const joined = blocks.slice(index, end < 0 ? blocks.length : end)
    const count = joined.reduce((sum, next) => sum + (next.type === 'columns' ? next.rows.length : 0), 0)
    const rows = Array(count).fill({ isHeader: false, isWhole: true, cells: [] })
    return [{ isBordered: false, rows, repeatsSpans: false }]
  })
}

function borderedTable({ widths, header, rows, repeatSpans }: FittedTable): ExpectedTable {
  return {
    isBordered: true,
    repeatsSpans: repeatSpans === true,
    widths: widths.map(toTwips),
    rows: [
      ...header.map(({ cells }) => ({ isHeader: true, isWhole: true, cells })),
      ...rows.map(({ maySplit, cells }) => ({ isHeader: false, isWhole: !maySplit, cells })),
    ],
  }
}
