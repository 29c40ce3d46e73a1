import type { Pt } from '../base/units.ts'
import type {
  Columns,
  Document,
  Mark,
  Orientation,
  Paragraph,
  Rule,
  Section,
  Space,
  Table,
  TableRow,
} from './model.ts'

/**
 * A document in which everything that depends on the width of text is settled once, before the renderers, so that
 * DOCX and PDF agree: how pages are turned, how long rules are, how wide columns and marks are, how much room there is
 * for signatures that end on one line, which rows may split over pages.
 */
export interface FittedDocument extends Omit<Document, 'sections'> {
  readonly sections: readonly FittedSection[]
}

export interface FittedSection extends Omit<Section, 'orientation' | 'blocks'> {
  readonly orientation: Orientation
  readonly blocks: readonly FittedBlock[]
}

export type FittedBlock = Paragraph | FittedRule | FittedColumns | FittedTable

export interface FittedRule extends Rule {
  /** Length of the line in points, whole twips. */
  readonly length: Pt
}

export interface FittedColumns extends Omit<Columns, 'rows'> {
  /** Width of each column in points, whole twips; together the width of the text area. */
  readonly widths: readonly Pt[]
  readonly rows: readonly (readonly FittedColumnsCell[])[]
}
export type FittedColumnsCell = readonly (Paragraph | FittedRule | FittedSpace | FittedMark)[]

export interface FittedSpace extends Space {
  /** Height of the room in points, whole twips. */
  readonly height: Pt
}

export interface FittedMark extends Mark {
  /** Width of the box from border to border in points, whole twips. */
  readonly width: Pt
}

export interface FittedTable extends Omit<Table, 'header' | 'rows'> {
  /** Width of each column in points, whole twips; together at most the width of the text area. */
  readonly widths: readonly Pt[]
  readonly header: readonly FittedRow[]
  readonly rows: readonly FittedRow[]
  /** What stands above it is not kept with it: with the first rows, it would not fit on a page. */
  readonly apart?: boolean
}

export interface FittedRow extends TableRow {
  /** Whether the row may go on over a page break; else it moves whole (`cantSplit` in DOCX). */
  readonly maySplit: boolean
}
