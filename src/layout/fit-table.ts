import type { FittedRow, FittedTable } from '../document/fitted.ts'
import { type GridCell, tableGrid } from '../document/grid.ts'
import type { Paragraph, Table, TableCell, TableRow } from '../document/model.ts'
import type { Pt } from '../units.ts'
import { balanced, mended } from './balance.ts'
import { columnWidths } from './column-widths.ts'
import type { Fitting } from './fit-columns.ts'
import { countLines } from './paragraph-lines.ts'
import { stackHeight } from './stack.ts'

/** The widths of a table's columns, and what follows from them; `height` is that of the text area. */
export function fitTable(table: Table, width: Pt, height: Pt, fitting: Fitting): FittedTable {
  const widths = columnWidths(table, width, fitting.profile, fitting.measure)
  const header = fitRows(table.header, widths, fitting).map(({ row }) => ({ ...row, maySplit: false }))
  const most = height * fitting.profile.table.splitRowsOver
  const rows = fitRows(table.rows, widths, fitting).map(({ row, cells }): FittedRow => {
    const stays = cells.some(({ begins, rowSpan }) => begins === undefined || rowSpan > 1)
    return {
      ...row,
      maySplit: !stays && rowHeight(cells, widths, fitting) > most,
      ...(opensSpan(cells) && { keepWithNext: true }),
    }
  })
  return { ...table, widths, header, rows }
}

/** A row with its text as set, and where its cells stand. */
interface SetRow {
  readonly row: TableRow
  readonly cells: readonly GridCell[]
}

function fitRows(rows: readonly TableRow[], widths: readonly Pt[], fitting: Fitting): readonly SetRow[] {
  const grid = tableGrid(rows, widths.length)
  return rows.map((row, index) => {
    const cells = (grid[index] ?? []).map(cell => fitCell(cell, row.kind, widths, fitting))
    return { row: { ...row, cells: cells.flatMap(({ begins }) => begins ?? []) }, cells }
  })
}

function fitCell(cell: GridCell, kind: TableRow['kind'], widths: readonly Pt[], fitting: Fitting): GridCell {
  const { begins } = cell
  if (begins === undefined) return cell
  const { cellMargin, justifyFrom } = fitting.profile.table
  const width = widthOf(cell, widths)
  const isRagged = kind === 'group' || width < justifyFrom
  const paragraphs = begins.paragraphs.map(paragraph =>
    fitText(isRagged ? ragged(paragraph) : paragraph, width - 2 * cellMargin, fitting),
  )
  return { ...cell, begins: { ...begins, paragraphs } satisfies TableCell }
}

/** Justified words stand too far apart in a narrow cell, and in a name over the whole table. */
function ragged(paragraph: Paragraph): Paragraph {
  return paragraph.role === 'tableText' ? { ...paragraph, role: 'tableRagged' } : paragraph
}

/** Headings are broken by sense; so are short entries where their words would be cut in two. */
function fitText(paragraph: Paragraph, room: Pt, { profile, measure }: Fitting): Paragraph {
  const style = profile.roles[paragraph.role]
  if (style.balanced) return balanced(paragraph, style, room, measure, { mayAddLine: true })
  return paragraph.role === 'tableShort' ? mended(paragraph, style, room, measure) : paragraph
}

/** A row in which a cell over several rows begins stays with the next, so that some of that cell's text has room. */
function opensSpan(row: readonly GridCell[]): boolean {
  return row.some(cell => cell.begins !== undefined && cell.rowSpan > 1)
}

function rowHeight(row: readonly GridCell[], widths: readonly Pt[], { profile, ...setter }: Fitting): Pt {
  const { border, cellMargin, cellTop } = profile.table
  const heights = row.map(cell => {
    const room = widthOf(cell, widths) - 2 * cellMargin
    const items = (cell.begins?.paragraphs ?? []).map(({ children, role }) => {
      const style = profile.roles[role]
      const line = setter.measure.lineHeight('regular', style.size) * style.lineSpacing
      return {
        height: countLines(children, style, room, setter) * line,
        before: style.before,
        after: style.after,
      }
    })
    return stackHeight(items)
  })
  return border + cellTop + Math.max(0, ...heights)
}

function widthOf({ column, colSpan }: GridCell, widths: readonly Pt[]): Pt {
  return widths.slice(column, column + colSpan).reduce((sum, part) => sum + part, 0)
}
