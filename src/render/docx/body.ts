import type { FittedBlock, FittedSection } from '../../document/fitted.ts'
import { keptWithNext } from '../../document/keep.ts'
import type { Pt } from '../../units.ts'
import { columnsElement } from './columns.ts'
import type { Element } from './element.ts'
import { fillerElement, type Placement, paragraphElement, ruleElement } from './paragraph.ts'
import { textWidth } from './section.ts'
import { tableElement } from './table.ts'
import type { Writing } from './writing.ts'

/**
 * The blocks of a section. `end` are the properties of the section, which Word wants in the section's last paragraph;
 * undefined for the last section, whose properties stand at the end of the document.
 *
 * A filler paragraph of one point stands only where Word demands a paragraph: after a table that ends a section, and
 * between two tables, which Word would make one.
 */
export function sectionBody(section: FittedSection, writing: Writing, end: Element | undefined): Element[] {
  const { blocks } = section
  const available = textWidth(section, writing.profile)
  const ends = end === undefined ? {} : { section: end }
  if (blocks.length === 0) return [fillerElement(ends)]
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const keepWithNext = keptWithNext(blocks, index, writing.profile)
    const placement = { keepWithNext, ...(next === undefined && ends) }
    const needsFiller = isTable(block) && (next === undefined || isTable(next))
    const written = blockElement(block, placement, available, writing)
    return needsFiller ? [written, fillerElement(placement)] : [written]
  })
}

function blockElement(block: FittedBlock, placement: Placement, available: Pt, writing: Writing): Element {
  switch (block.type) {
    case 'paragraph':
      return paragraphElement(block, writing, placement)
    case 'rule':
      return ruleElement(block, available, placement)
    case 'columns':
      return columnsElement(block, writing)
    case 'table':
      return tableElement(block, writing)
  }
}

function isTable(block: FittedBlock): boolean {
  return block.type === 'table' || block.type === 'columns'
}
