import type { CellKey, ColumnKindName } from '../columns/index.ts'
import type { NumberLevel } from '../numbering.ts'

export interface PlanTable {
  /** Pages of its own in this orientation, where it differs from the text around. */
  readonly orientation?: PageOrientation | undefined
  /** Above the table; each line is a line. */
  readonly title?: string | undefined
  /** Unit of the amounts: `triệu đồng`. */
  readonly unit?: string | undefined
  /** The columns as a tree; see `leafColumns`. */
  readonly columns: readonly PlanColumn[]
  /** A row that numbers the columns below the header: 1, 2, 3, or a text for each leaf column. */
  readonly index?: true | readonly string[] | undefined
  /** Number format of each level, from the outermost in. */
  readonly numbering: readonly NumberLevel[]
  readonly rows: readonly PlanRow[]
  /** Whether groups, and items with rows of their own, show the sums of their rows. */
  readonly subtotals?: boolean | undefined
  /** Whether a cell over several rows shows its text again on each page it reaches. */
  readonly repeatSpans?: boolean | undefined
  /** Paragraphs under the table. */
  readonly remarks?: readonly string[] | undefined
}

export type PageOrientation = 'portrait' | 'landscape'

export type PlanColumn = PlanLeaf | PlanColumnGroup

/** Several columns under one heading. */
export interface PlanColumnGroup {
  readonly heading: string
  readonly columns: readonly PlanColumn[]
}

export interface PlanLeaf {
  readonly kind: ColumnKindName
  /** Name of a free column in the `cells` of rows; absent: its cells are the key named as its kind. */
  readonly id?: string | undefined
  /** Absent: the kind's own heading. */
  readonly heading?: string | undefined
  /** Millimetres; absent: found from the content. */
  readonly width?: number | undefined
  /** Whether its amounts add up. */
  readonly sum?: boolean | undefined
  /** Digits after the comma of numbers; absent: as many as given. */
  readonly decimals?: number | undefined
}

/** One row of a table: a group, a total or a remark, or else an item; it may have rows of its own. */
export interface PlanRow extends PlanCells {
  readonly group?: string | undefined
  /** What a row of sums is called. */
  readonly total?: string | undefined
  /** Text over the whole width. */
  readonly remark?: string | undefined
  /** A number the author gives instead of the generated one. */
  readonly number?: string | undefined
  /** Absent: bold outermost groups and totals, italic remarks. */
  readonly emphasis?: Emphasis | undefined
  /** Cells of free columns by their ids. */
  readonly cells?: Readonly<Record<string, PlanCell | undefined>> | undefined
  /** Columns, by kind or id, in which the cell of the row above goes on. */
  readonly merged?: readonly string[] | undefined
  readonly rows?: readonly PlanRow[] | undefined
}

export const EMPHASES = ['bold', 'italic', 'none'] as const
export type Emphasis = (typeof EMPHASES)[number]

/** A row's cells by the kind of their column; undefined is a missing cell, not an empty one. */
export type PlanCells = {
  readonly [kind in CellKey]?: PlanCell | undefined
}

/** What stands in a cell, as it is written: an empty text or list is a cell meant to be empty. */
export type PlanCell = CellText | WideCell

/** A number is one in the YAML; a list has a paragraph, or an agency, in each item. */
export type CellText = string | number | readonly string[]

/** A cell over several columns. */
export interface WideCell {
  readonly text: CellText
  /** Leaf columns it covers, its own one too. */
  readonly columns: number
}

export const ROW_KINDS = ['group', 'total', 'remark'] as const
export type RowKind = (typeof ROW_KINDS)[number] | 'item'

export function rowKind(row: PlanRow): RowKind {
  return ROW_KINDS.find(kind => row[kind] !== undefined) ?? 'item'
}
