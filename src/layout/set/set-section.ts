import type { Pt } from '../../base/units.ts'
import { FILLER_HEIGHT, needsFiller } from '../../document/filler.ts'
import type { FittedBlock, FittedColumns, FittedSection } from '../../document/fitted.ts'
import { keptWithNext } from '../../document/keep.ts'
import type { StructureNode } from '../page.ts'
import type { ColumnsBox, FlowBox } from './flow.ts'
import { setStackItem } from './set-item.ts'
import { setTable } from './set-table.ts'
import type { SetBlocks, Setting } from './setting.ts'
import { stackHeight } from './stack.ts'

/** Breaks the text of a section into lines and makes boxes of it; `width` is that of the text area. */
export function setSection(section: FittedSection, width: Pt, setting: Setting): SetBlocks {
  const set = section.blocks.map((block, index) => {
    const { boxes, nodes } = setBlock(block, width, setting)
    const keepWithNext = keptWithNext(section.blocks, index, setting.profile)
    const next = section.blocks[index + 1]
    // Columns that end a section take the filler into their own height in Word.
    const isFilled = needsFiller(block, next) && (next !== undefined || keepWithNext)
    const filled = isFilled ? [filler(keepWithNext && next !== undefined, next === undefined)] : []
    const kept = keepWithNext ? keepLast(boxes) : boxes
    return { boxes: [...(next === undefined ? endLast(kept) : kept), ...filled], nodes }
  })
  return { boxes: set.flatMap(blocks => blocks.boxes), nodes: set.flatMap(blocks => blocks.nodes) }
}

/** The paragraph Word needs between two tables, and behind one that ends a section. */
function filler(keepWithNext: boolean, endsSection: boolean): FlowBox {
  const item = { type: 'space', height: FILLER_HEIGHT, before: 0, after: 0 } as const
  return { type: 'stack', item, height: FILLER_HEIGHT, keepWithNext, endsSection }
}

/** A table stays with what follows by its last row. */
function keepLast(boxes: readonly FlowBox[]): readonly FlowBox[] {
  return boxes.map((box, index) => (index === boxes.length - 1 ? { ...box, keepWithNext: true } : box))
}

/** Below a table that ends a section there is no space, only the filler. */
function endLast(boxes: readonly FlowBox[]): readonly FlowBox[] {
  return boxes.map((box, index) =>
    box.type === 'row' && index === boxes.length - 1 ? { ...box, table: { ...box.table, after: 0 } } : box,
  )
}

function setBlock(block: FittedBlock, width: Pt, setting: Setting): SetBlocks {
  switch (block.type) {
    case 'table':
      return setTable(block, setting)
    case 'columns':
      return setColumns(block, setting)
    case 'paragraph':
    case 'rule': {
      const { item, nodes } = setStackItem(block, width, setting)
      return {
        boxes: [{ type: 'stack', item, height: item.height, keepWithNext: false }],
        nodes,
      }
    }
  }
}

function setColumns(columns: FittedColumns, setting: Setting): SetBlocks {
  const nodes: StructureNode[] = []
  const rows = columns.rows.map(cells => {
    let x = 0
    const set = cells.map((blocks, index) => {
      const width = columns.widths[index] ?? 0
      const items = blocks.map(block => setStackItem(block, width, setting))
      nodes.push(...items.flatMap(item => item.nodes))
      const cell = { x, items: items.map(({ item }) => item) }
      x += width
      return cell
    })
    return { cells: set, height: Math.max(0, ...set.map(cell => stackHeight(cell.items))) }
  })
  const height = rows.reduce((sum, row) => sum + row.height, 0)
  const box: ColumnsBox = { type: 'columns', rows, height, keepWithNext: false }
  return { boxes: [box], nodes }
}
