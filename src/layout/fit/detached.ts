import type { Pt } from '../../base/units.ts'
import type { FittedBlock, FittedSection, FittedTable } from '../../document/fitted.ts'
import { keptWithNext } from '../../document/keep.ts'
import type { FlowBox } from '../set/flow.ts'
import { setSection } from '../set/set-section.ts'
import { boxAfter, boxBefore } from '../set/split.ts'
import { StructureIds } from '../set/structure.ts'
import type { TextArea } from '../set/text-area.ts'
import type { Fitting } from './fitting.ts'

/**
 * A section whose tables stand apart from what is above them where no page holds that and their first rows: Word keeps
 * paragraphs with whole rows only, and would leave the page above them empty.
 */
export function detachedTables(
  section: FittedSection,
  { width, height }: Pick<TextArea, 'width' | 'height'>,
  fitting: Fitting,
): FittedSection {
  const setting = { ...fitting, ids: new StructureIds() }
  const blocks = section.blocks.map((block, index): FittedBlock => {
    if (block.type !== 'table' || index === 0) return block
    const above = section.blocks.slice(chainStart(section.blocks, index, fitting), index)
    const { boxes } = setSection({ ...section, blocks: [...above, opening(block)] }, width, setting)
    return heightOf(boxes) > height ? { ...block, apart: true } : block
  })
  return { ...section, blocks }
}

/** Where what is kept with a block begins; a letterhead at the start of a section stands above it on the page too. */
function chainStart(blocks: readonly FittedBlock[], end: number, { profile }: Fitting): number {
  let start = end
  while (start > 0 && keptWithNext(blocks, start - 1, profile)) start -= 1
  return start === 1 && blocks[0]?.type === 'columns' ? 0 : start
}

/** A table's rows up to the first that does not stay with the next. */
function opening(table: FittedTable): FittedTable {
  const first = table.rows.findIndex(({ keepWithNext }) => keepWithNext !== true)
  return { ...table, rows: table.rows.slice(0, first + 1 || undefined) }
}

function heightOf(boxes: readonly FlowBox[]): Pt {
  let height = 0
  let gap = 0
  for (const [index, box] of boxes.entries()) {
    height += (index === 0 ? 0 : Math.max(gap, boxBefore(box))) + box.height
    gap = boxAfter(box)
  }
  return height
}
