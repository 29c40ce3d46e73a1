import type { Pt } from '../../base/units.ts'
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
  /** The paragraph of a point that Word needs behind a table at the end of a section. */
  readonly endsSection?: boolean
  readonly height: Pt
}

/** Side-by-side columns, split only where no page can hold them. */
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
  /** The cells that stand in this row alone. */
  readonly cells: readonly CellBox[]
  /** The cells over several rows that begin in it. */
  readonly spans: readonly SpanBox[]
  /** Where cells that began in rows above reach into it. */
  readonly covered: readonly Reach[]
  /** Top border and the tallest cell; the bottom border is the next row's, or the table's where it ends. */
  readonly height: Pt
  readonly maySplit: boolean
  /** Whether it is one of the table's own header rows. */
  readonly header: boolean
  /** Whether the table ends with this row, so that it carries the bottom border too. */
  readonly last: boolean
  /** Whether it is the first part of a row that goes on over a page break. */
  readonly cut: boolean
}

/** A stretch across a table, from its left edge. */
export interface Reach {
  readonly x: Pt
  readonly width: Pt
}

export interface CellBox extends Reach {
  readonly items: readonly StackItem[]
  readonly verticalAlign: 'top' | 'center'
}

/** A cell over several rows. */
export interface SpanBox extends CellBox {
  readonly rows: number
}

/** What the rows of one table share. */
export interface TableBox {
  /** Between the border above a cell and its text, on every page. */
  readonly cellTop: Pt
  readonly width: Pt
  readonly border: Pt
  readonly cellMargin: Pt
  /** Space below the table. */
  readonly after: Pt
  /** Rows set again at the top of each further page, as page furniture. */
  readonly repeated: readonly RowBox[]
  /** Whether a cell over several rows shows its text again on each page it reaches. */
  readonly repeatSpans: boolean
}

/**
 * Whether a box may stand where no room is left for it: what ends a section behind a table begins no page, or it would
 * stand alone on one, as behind rows that all stay together and fill a page.
 */
export function isUnseen(box: FlowBox): boolean {
  return box.type === 'stack' && box.endsSection === true
}

/** Room a row needs below it for the border drawn where the page ends. */
export function tail(box: FlowBox): Pt {
  return box.type === 'row' && !box.last ? box.table.border : 0
}
