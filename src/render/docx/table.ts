import { type Pt, toTwips } from '../../base/units.ts'
import type { FittedRow, FittedTable } from '../../document/fitted.ts'
import { type GridCell, tableGrid } from '../../document/grid.ts'
import type { TableStyle } from '../../profile/profile.ts'
import type { DocxContext } from './docx-context.ts'
import { type Element, element, holding, valued } from './element.ts'
import { eighths } from './measures.ts'
import { fillerElement, paragraphElement } from './paragraph.ts'

/**
 * A bordered table; its header rows stay with the row below them, as do the rows that say so, and the last row with what
 * follows the table if told (`keepWithNext`).
 */
export function tableElement(table: FittedTable, context: DocxContext, keepWithNext: boolean): Element {
  const style = context.profile.table
  const rows = [...table.header, ...table.rows]
  const columns = table.widths.length
  const grid = [...tableGrid(table.header, columns), ...tableGrid(table.rows, columns)]
  return fixedTable(
    table.widths,
    { borders: borders(style), cellMargin: style.cellMargin, cellTop: style.cellTop },
    rows.map((row, index) => {
      const isHeader = index < table.header.length
      const isLast = index === rows.length - 1
      const keep = isHeader || row.keepWithNext === true || (isLast && keepWithNext)
      return element(
        'w:tr',
        undefined,
        ...rowProperties(row, isHeader),
        ...(grid[index] ?? []).map(cell => tableCell(cell, table.widths, isHeader, keep, context)),
      )
    }),
  )
}

/**
 * A table whose columns are exactly as wide as told, in twips: as grid, as cells and as the whole. Its left edge is
 * the text's (Word 2013 and later measure `tblInd` to the edge of the cells, not to their text).
 */
export function fixedTable(
  widths: readonly Pt[],
  look: { readonly borders?: Element; readonly cellMargin: Pt; readonly cellTop: Pt },
  rows: readonly Element[],
): Element {
  const total = widths.reduce((sum, width) => sum + toTwips(width), 0)
  return holding(
    'w:tbl',
    [
      element(
        'w:tblPr',
        undefined,
        width('w:tblW', total),
        width('w:tblInd', 0),
        ...(look.borders === undefined ? [] : [look.borders]),
        element('w:tblLayout', { 'w:type': 'fixed' }),
        element(
          'w:tblCellMar',
          undefined,
          width('w:top', toTwips(look.cellTop)),
          width('w:left', toTwips(look.cellMargin)),
          width('w:bottom', 0),
          width('w:right', toTwips(look.cellMargin)),
        ),
      ),
      element(
        'w:tblGrid',
        undefined,
        ...widths.map(column => element('w:gridCol', { 'w:w': toTwips(column) })),
      ),
    ],
    rows,
  )
}

/** A width element of a table, in twips. */
export function width(name: string, twips: number): Element {
  return element(name, { 'w:w': twips, 'w:type': 'dxa' })
}

const EDGES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const

function borders(style: TableStyle): Element {
  const line = { 'w:val': 'single', 'w:sz': eighths(style.border), 'w:space': 0, 'w:color': 'auto' }
  return element('w:tblBorders', undefined, ...EDGES.map(edge => element(`w:${edge}`, line)))
}

function rowProperties(row: FittedRow, isHeader: boolean): Element[] {
  const properties: Element[] = []
  if (isHeader || !row.maySplit) properties.push(element('w:cantSplit'))
  if (isHeader) properties.push(element('w:tblHeader'))
  return properties.length === 0 ? [] : [element('w:trPr', undefined, ...properties)]
}

/**
 * A cell of a Word row. Word has no cells that reach over rows: where one does, each further row holds a cell of its own
 * that continues it.
 */
function tableCell(
  cell: GridCell,
  widths: readonly Pt[],
  isHeader: boolean,
  keepWithNext: boolean,
  context: DocxContext,
): Element {
  const covered = widths.slice(cell.column, cell.column + cell.colSpan)
  const properties = [width('w:tcW', toTwips(covered.reduce((sum, part) => sum + part, 0)))]
  if (cell.colSpan > 1) properties.push(valued('w:gridSpan', cell.colSpan))
  if (cell.begins === undefined) properties.push(valued('w:vMerge', 'continue'))
  else if (cell.rowSpan > 1) properties.push(valued('w:vMerge', 'restart'))
  if (isHeader) properties.push(valued('w:vAlign', 'center'))
  const paragraphs = cell.begins?.paragraphs ?? []
  return holding(
    'w:tc',
    [element('w:tcPr', undefined, ...properties)],
    paragraphs.length === 0
      ? [fillerElement({ keepWithNext })]
      : paragraphs.map(paragraph => paragraphElement(paragraph, context, { keepWithNext })),
  )
}
