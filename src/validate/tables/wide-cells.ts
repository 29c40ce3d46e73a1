import type { Localized, Path } from '../../base/diagnostic.ts'
import type { RowColumns } from '../../plan/model/tables/row-columns.ts'
import { isWide } from '../../plan/model/tables/table-cells.ts'
import type { LeafColumn } from '../../plan/model/tables/table-columns.ts'
import type { Finding } from '../rule.ts'

/** A row by its columns, with what a rule about them needs. */
export interface RowInTable {
  readonly columns: RowColumns
  readonly leaves: readonly LeafColumn[]
  /** The column its name stands in; undefined for an item. */
  readonly nameAt: number | undefined
  readonly source: Path
}

/** The cells of a row that reach over other cells of it, or out of the table. */
export function* wideCellFindings(row: RowInTable): Generator<Finding> {
  for (const start of row.leaves.keys()) {
    const own = row.columns.own(start)
    if (!own || !isWide(own.cell)) continue
    const message = problemOf(row, start, own.cell.columns)
    if (message) yield { at: [...row.source, ...own.at, 'columns'], message, help: HELP }
  }
}

const HELP: Localized = {
  vi: 'Giảm số cột của ô này, hoặc bỏ ô nằm dưới nó.',
  en: 'Let the cell cover fewer columns, or remove the cell under it.',
}

function problemOf(row: RowInTable, start: number, width: number): Localized | undefined {
  const left = row.leaves.length - start
  for (let column = start + 1; column < start + Math.min(width, left); column += 1) {
    const taken = takenBy(row, column)
    const key = row.leaves[column]?.key ?? ''
    if (taken)
      return {
        vi: `Ô này trải sang cột “${key}”, nơi ${taken.vi}.`,
        en: `This cell reaches over the column “${key}”, which ${taken.en}.`,
      }
  }
  if (width <= left) return undefined
  return {
    vi: `Ô này trải trên ${width} cột, nhưng từ cột của nó đến hết bảng chỉ có ${left} cột.`,
    en: `This cell covers ${width} columns, but from its own to the last there are only ${left}.`,
  }
}

function takenBy({ columns, nameAt }: RowInTable, column: number): Localized | undefined {
  if (columns.isNumber(column)) return { vi: 'in số thứ tự', en: 'shows the number' }
  if (columns.isMerged(column)) return { vi: 'ô của dòng trên kéo xuống', en: 'goes on from the row above' }
  if (column === nameAt) return { vi: 'in tên của dòng', en: 'shows the name of the row' }
  return columns.gives(column) ? { vi: 'dòng này đã có ô riêng', en: 'has a cell of its own' } : undefined
}
