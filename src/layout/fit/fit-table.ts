import type { Pt } from '../../base/units.ts'
import type { FittedTable } from '../../document/fitted.ts'
import { type GridCell, tableGrid } from '../../document/grid.ts'
import type { Paragraph, Table, TableCell, TableRow } from '../../document/model.ts'
import { AmountTails } from './align-amounts.ts'
import { balanced, withFixedBreaks } from './balance.ts'
import { columnWidths } from './column-widths.ts'
import type { Fitting } from './fitting.ts'
import { withNarrowWords } from './long-strings.ts'
import { hasLooseLines } from './loose-lines.ts'
import { type SetRow, widthOf, withBreaks } from './row-breaks.ts'

/** The widths of a table's columns, and what follows from them; `height` is that of the text area. */
export function fitTable(table: Table, width: Pt, height: Pt, fitting: Fitting): FittedTable {
  const widths = columnWidths(table, width, fitting.profile, fitting.measure)
  const header = fitRows(table.header, widths, fitting).map(({ row }) => ({ ...row, maySplit: false }))
  const most = height * fitting.profile.table.splitRowsOver
  const rows = withBreaks(fitRows(table.rows, widths, fitting), widths, most, fitting)
  return { ...table, widths, header, rows }
}

function fitRows(rows: readonly TableRow[], widths: readonly Pt[], fitting: Fitting): readonly SetRow[] {
  const grid = tableGrid(rows, widths.length)
  const tails = new AmountTails(grid, fitting.profile, fitting.measure)
  return rows.map((row, index) => {
    const cells = (grid[index] ?? []).map(cell => fitCell(cell, row.kind, widths, tails, fitting))
    return { row: { ...row, cells: cells.flatMap(({ begins }) => begins ?? []) }, cells }
  })
}

function fitCell(
  cell: GridCell,
  kind: TableRow['kind'],
  widths: readonly Pt[],
  tails: AmountTails,
  fitting: Fitting,
): GridCell {
  const { begins } = cell
  if (begins === undefined) return cell
  const { cellMargin, justifyFrom } = fitting.profile.table
  const width = widthOf(cell, widths)
  const isRagged = kind === 'group' || width < justifyFrom
  const room = width - 2 * cellMargin
  const paragraphs = begins.paragraphs.map(paragraph => {
    if (paragraph.role === 'tableAmount') return tails.aligned(paragraph, cell.column, room)
    return fitText(isRagged ? ragged(paragraph) : paragraph, room, fitting)
  })
  return { ...cell, begins: { ...begins, paragraphs } satisfies TableCell }
}

/** Justified words stand too far apart in a narrow cell, in a name over the whole table, and before a web address. */
function ragged(paragraph: Paragraph): Paragraph {
  return paragraph.role === 'tableText' ? { ...paragraph, role: 'tableRagged' } : paragraph
}

/** Headings are broken by sense; so are short entries where their words would be cut in two. */
function fitText(given: Paragraph, room: Pt, { profile, ...setter }: Fitting): Paragraph {
  const paragraph = withNarrowWords(given, profile.roles[given.role], room, setter.measure)
  const { role, children } = paragraph
  const style = profile.roles[role]
  if (style.balanced) return balanced(paragraph, style, room, setter.measure, { mayAddLine: true })
  if (role === 'tableShort') return withFixedBreaks(paragraph, style, room, setter.measure)
  return role === 'tableText' && hasLooseLines(children, style, room, setter) ? ragged(paragraph) : paragraph
}
