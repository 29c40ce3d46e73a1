import { needsFiller } from '../../document/filler.ts'
import type { FittedBlock, FittedSection } from '../../document/fitted.ts'
import { keptWithNext } from '../../document/keep.ts'
import type { Pt } from '../../units.ts'
import { type ColumnsRows, columnsElement } from './columns.ts'
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
    if (block.type === 'paragraph' || block.type === 'rule') {
      const below = spaceBelowTable(block, blocks[index - 1], writing)
      return [lineElement(block, { ...placement, ...below }, available, writing)]
    }
    if (block.type === 'columns' && next?.type === 'columns') return []
    const written =
      block.type === 'table'
        ? tableElement(block, writing, keepWithNext)
        : columnsElement(columnsUpTo(blocks, index, writing), writing)
    if (next !== undefined && !needsFiller(block, next)) return [written]
    const above = block.type === 'table' && next !== undefined ? { before: writing.profile.table.after } : {}
    return [written, fillerElement({ ...placement, ...above })]
  })
}

function lineElement(
  block: FittedBlock & { type: 'paragraph' | 'rule' },
  placement: Placement,
  available: Pt,
  writing: Writing,
): Element {
  return block.type === 'paragraph'
    ? paragraphElement(block, writing, placement)
    : ruleElement(block, available, placement)
}

/** A table has no space of its own below it in Word; what follows it leaves some above. */
function spaceBelowTable(
  block: FittedBlock & { type: 'paragraph' | 'rule' },
  above: FittedBlock | undefined,
  { profile }: Writing,
): Placement {
  const own = block.type === 'rule' ? profile.rules[block.role] : profile.roles[block.role]
  return above?.type === 'table' && profile.table.after > own.before ? { before: profile.table.after } : {}
}

/** The side-by-side blocks that follow one another up to a place, and whether each stays with what follows it. */
function columnsUpTo(
  blocks: readonly FittedBlock[],
  end: number,
  { profile }: Writing,
): readonly ColumnsRows[] {
  const start = blocks.slice(0, end).findLastIndex(block => block.type !== 'columns') + 1
  return blocks.slice(start, end + 1).flatMap((columns, offset) => {
    const keepWithNext = keptWithNext(blocks, start + offset, profile)
    return columns.type === 'columns' ? [{ columns, keepWithNext }] : []
  })
}
