import type { Pt } from '../units.ts'
import type { StackItem } from './stack.ts'

/** What a page's body is filled with, from top to bottom. */
export type FlowBox = ParagraphBox | ColumnsBox | RowBox

interface Kept {
  /** Stays on the page of the next box. */
  readonly keepWithNext: boolean
}

/** A paragraph, rule or space of the running text. */
export interface ParagraphBox extends Kept {
  readonly type: 'stack'
  readonly item: StackItem
  readonly height: Pt
}

/** Side-by-side columns, never split. */
export interface ColumnsBox extends Kept {
  readonly type: 'columns'
  readonly rows: readonly ColumnsRow[]
  readonly height: Pt
}

export interface ColumnsRow {
  readonly height: Pt
  readonly cells: readonly { readonly x: Pt; readonly items: readonly StackItem[] }[]
}

/** A row of a bordered table, or the part of one on a page. */
export interface RowBox extends Kept {
  readonly type: 'row'
  readonly table: TableBox
  readonly cells: readonly CellBox[]
  /** Top border and the tallest cell; the bottom border is the next row's, or the table's where it ends. */
  readonly height: Pt
  readonly maySplit: boolean
  /** Whether it is one of the table's own header rows. */
  readonly header: boolean
  /** Whether the table ends with this row, so that it carries the bottom border too. */
  readonly last: boolean
}

export interface CellBox {
  /** From the left edge of the table. */
  readonly x: Pt
  readonly width: Pt
  readonly items: readonly StackItem[]
  readonly verticalAlign: 'top' | 'center'
}

/** What the rows of one table share. */
export interface TableBox {
  readonly width: Pt
  readonly border: Pt
  readonly cellMargin: Pt
  /** Space below the table. */
  readonly after: Pt
  /** Rows set again at the top of each further page, as page furniture. */
  readonly repeated: readonly RowBox[]
}
