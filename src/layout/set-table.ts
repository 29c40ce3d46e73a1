import type { FittedRow, FittedTable } from '../document/fitted.ts'
import type { TableCell } from '../document/model.ts'
import type { Pt } from '../units.ts'
import type { CellBox, RowBox, TableBox } from './flow.ts'
import type { StructureNode } from './page.ts'
import { rowHeight } from './rows.ts'
import { type SetBlocks, type Setting, setStackItem } from './set-item.ts'
import type { StackItem } from './stack.ts'

/** Sets a table's rows at its fitted widths. Throws on row spans, which no composed table has yet. */
export function setTable(table: FittedTable, setting: Setting): SetBlocks {
  const { border, cellMargin, after } = setting.profile.table
  const edges = edgesOf(table.widths)
  const shared = { width: edges.at(-1) ?? 0, border, cellMargin, after }
  const bare: TableBox = { ...shared, repeated: [] }
  const header = table.header.map(row => setRow(row, edges, bare, false, setting))
  const whole: TableBox = { ...shared, repeated: header.map(({ box }) => box) }
  const body = table.rows.map((row, index) =>
    setRow(row, edges, whole, index === table.rows.length - 1, setting),
  )
  const { ids } = setting
  const nodes = [
    ids.node(
      'THead',
      header.map(({ node }) => node),
    ),
    ids.node(
      'TBody',
      body.map(({ node }) => node),
    ),
  ]
  return { boxes: [...header, ...body].map(({ box }) => box), nodes: [ids.node('Table', nodes)] }
}

interface SetRow {
  readonly box: RowBox
  readonly node: StructureNode
}

function setRow(
  row: FittedRow,
  edges: readonly Pt[],
  table: TableBox,
  last: boolean,
  setting: Setting,
): SetRow {
  const header = row.kind === 'header'
  let column = 0
  const set = row.cells.map(cell => {
    const x = edges[column] ?? 0
    column += cell.colSpan
    return setCell(cell, x, (edges[column] ?? x) - x, header, setting)
  })
  const cells = set.map(({ cell }) => cell)
  const box: RowBox = {
    type: 'row',
    table,
    cells,
    height: rowHeight(cells, table.border, last),
    maySplit: row.maySplit,
    header,
    last,
    keepWithNext: header || row.keepWithNext === true,
  }
  return {
    box,
    node: setting.ids.node(
      'TR',
      set.map(({ node }) => node),
    ),
  }
}

function setCell(cell: TableCell, x: Pt, width: Pt, header: boolean, setting: Setting) {
  if (cell.rowSpan > 1) throw new Error('A cell over several rows cannot be laid out yet.')
  const room = width - 2 * setting.profile.table.cellMargin
  const items: StackItem[] = []
  const nodes: StructureNode[] = []
  for (const paragraph of cell.paragraphs) {
    const { item, node } = setStackItem(paragraph, room, setting)
    items.push(item)
    if (node) nodes.push(node)
  }
  const box: CellBox = { x, width, items, verticalAlign: header ? 'center' : 'top' }
  return { cell: box, node: setting.ids.node(header ? 'TH' : 'TD', nodes, { colSpan: cell.colSpan }) }
}

/** Left edges of the columns and the right edge of the last, from the left of the table. */
function edgesOf(widths: readonly Pt[]): readonly Pt[] {
  const edges: Pt[] = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  return edges
}
