import type { Pt } from '../../base/units.ts'
import type { FittedRow, FittedTable } from '../../document/fitted.ts'
import { type GridCell, tableGrid } from '../../document/grid.ts'
import type { TableCell } from '../../document/model.ts'
import type { StructureNode } from '../page.ts'
import type { CellBox, Reach, RowBox, SpanBox, TableBox } from './flow.ts'
import { rowHeight } from './rows.ts'
import { setStackItem } from './set-item.ts'
import type { SetBlocks, Setting } from './setting.ts'
import type { StackItem } from './stack.ts'

/** Sets a table's rows at its fitted widths. */
export function setTable(table: FittedTable, setting: Setting): SetBlocks {
  const { border, cellMargin, cellTop, after } = setting.profile.table
  const edges = edgesOf(table.widths)
  const shared = {
    width: edges.at(-1) ?? 0,
    border,
    cellMargin,
    cellTop,
    after,
    repeatSpans: table.repeatSpans === true,
  }
  const bare: TableBox = { ...shared, repeated: [] }
  const header = setRows(table.header, edges, bare, setting)
  const whole: TableBox = { ...shared, repeated: header.map(({ box }) => box) }
  const body = setRows(table.rows, edges, whole, setting)
  const { ids } = setting
  const nodesOf = (rows: readonly SetRow[]) => rows.map(({ node }) => node)
  const nodes = [ids.node('THead', nodesOf(header)), ids.node('TBody', nodesOf(body))]
  return { boxes: [...header, ...body].map(({ box }) => box), nodes: [ids.node('Table', nodes)] }
}

interface SetRow {
  readonly box: RowBox
  readonly node: StructureNode
}

function setRows(
  rows: readonly FittedRow[],
  edges: readonly Pt[],
  table: TableBox,
  setting: Setting,
): readonly SetRow[] {
  const grid = tableGrid(rows, edges.length - 1)
  return rows.map((row, index) => {
    const last = row.kind !== 'header' && index === rows.length - 1
    return setRow(row, grid[index] ?? [], edges, table, last, setting)
  })
}

function setRow(
  row: FittedRow,
  grid: readonly GridCell[],
  edges: readonly Pt[],
  table: TableBox,
  last: boolean,
  setting: Setting,
): SetRow {
  const header = row.kind === 'header'
  const cells: CellBox[] = []
  const spans: SpanBox[] = []
  const covered: Reach[] = []
  const nodes: StructureNode[] = []
  for (const { begins, column, colSpan, rowSpan } of grid) {
    const x = edges[column] ?? 0
    const reach = { x, width: (edges[column + colSpan] ?? x) - x }
    if (begins === undefined) {
      covered.push(reach)
      continue
    }
    const { cell, node } = setCell(begins, reach, header, rowSpan, setting)
    nodes.push(node)
    if (rowSpan === 1) cells.push(cell)
    else spans.push({ ...cell, rows: rowSpan })
  }
  const box: RowBox = {
    type: 'row',
    table,
    cells,
    spans,
    covered,
    height: rowHeight(cells, table, last),
    maySplit: row.maySplit,
    header,
    last,
    cut: false,
    keepWithNext: header || row.keepWithNext === true,
  }
  return { box, node: setting.ids.node('TR', nodes) }
}

function setCell(cell: TableCell, reach: Reach, header: boolean, rowSpan: number, setting: Setting) {
  const room = reach.width - 2 * setting.profile.table.cellMargin
  const items: StackItem[] = []
  const nodes: StructureNode[] = []
  for (const paragraph of cell.paragraphs) {
    const set = setStackItem(paragraph, room, setting)
    items.push(set.item)
    nodes.push(...set.nodes)
  }
  const box: CellBox = { ...reach, items, verticalAlign: header ? 'center' : 'top' }
  const { colSpan } = cell
  return { cell: box, node: setting.ids.node(header ? 'TH' : 'TD', nodes, { colSpan, rowSpan }) }
}

/** Left edges of the columns and the right edge of the last, from the left of the table. */
function edgesOf(widths: readonly Pt[]): readonly Pt[] {
  const edges: Pt[] = [0]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  return edges
}
