import type { Pt } from '../../base/units.ts'
import { FILLER_HEIGHT, needsFiller } from '../../document/filler.ts'
import type { FittedBlock, FittedColumns, FittedSection } from '../../document/fitted.ts'
import { keptWithNext } from '../../document/keep.ts'
import { textWidth } from '../../profile/page-geometry.ts'
import { type ColumnsRows, columnsElement } from './columns.ts'
import type { DocxContext } from './docx-context.ts'
import type { Element } from './element.ts'
import { fillerElement, type Placement, paragraphElement, ruleElement } from './paragraph.ts'
import { tableElement } from './table.ts'

/**
 * The blocks of a section. `end` are the properties of the section, which Word wants in the section's last paragraph;
 * undefined for the last section, whose properties stand at the end of the document.
 *
 * A filler paragraph of one point stands only where Word demands a paragraph: after a table that ends a section, and
 * between two tables, which Word would make one.
 */
export function sectionBody(
  section: FittedSection,
  context: DocxContext,
  end: Element | undefined,
): Element[] {
  const { blocks } = section
  const available = textWidth(context.profile, section)
  const ends = end === undefined ? {} : { section: end }
  if (blocks.length === 0) return [fillerElement(ends)]
  return blocks.flatMap((block, index) => {
    const next = blocks[index + 1]
    const keepWithNext = keptWithNext(blocks, index, context.profile)
    const placement = { keepWithNext, ...(next === undefined && ends) }
    if (block.type === 'paragraph' || block.type === 'rule') {
      const below = spaceBelowTable(block, blocks[index - 1], context)
      return [lineElement(block, { ...placement, ...below }, available, context)]
    }
    if (block.type === 'columns' && next?.type === 'columns') return []
    const written =
      block.type === 'table'
        ? tableElement(block, context, keepWithNext)
        : columnsElement(columnsUpTo(blocks, index, context), context)
    if (!needsFiller(block, next)) return [written]
    if (next === undefined) return [written, fillerElement(ends)]
    const above = block.type === 'table' ? { before: context.profile.table.after } : {}
    return [written, fillerElement({ keepWithNext, ...above })]
  })
}

function lineElement(
  block: FittedBlock & { type: 'paragraph' | 'rule' },
  placement: Placement,
  available: Pt,
  context: DocxContext,
): Element {
  return block.type === 'paragraph'
    ? paragraphElement(block, context, placement)
    : ruleElement(block, available, placement)
}

/** A table has no space of its own below it in Word; what follows it leaves some above. */
function spaceBelowTable(
  block: FittedBlock & { type: 'paragraph' | 'rule' },
  above: FittedBlock | undefined,
  { profile }: DocxContext,
): Placement {
  const own = block.type === 'rule' ? profile.rules[block.role] : profile.roles[block.role]
  return above?.type === 'table' && profile.table.after > own.before ? { before: profile.table.after } : {}
}

/**
 * The side-by-side blocks that follow one another up to a place, and whether each stays with what follows it. At the end
 * of a section they leave room for the filler after them, so that it never turns a page of its own.
 */
function columnsUpTo(
  blocks: readonly FittedBlock[],
  end: number,
  { profile }: DocxContext,
): readonly ColumnsRows[] {
  const start = blocks.slice(0, end).findLastIndex(block => block.type !== 'columns') + 1
  return blocks.slice(start, end + 1).flatMap((columns, offset) => {
    const keepWithNext = keptWithNext(blocks, start + offset, profile)
    if (columns.type !== 'columns') return []
    const isLast = start + offset === blocks.length - 1
    return [{ columns: isLast ? shorter(columns, FILLER_HEIGHT) : columns, keepWithNext }]
  })
}

/** Columns whose last row is lower by an amount taken from the room reserved in its cells, if there is any. */
function shorter(columns: FittedColumns, by: Pt): FittedColumns {
  const row = (columns.rows.at(-1) ?? []).map(cell => {
    const place = cell.findIndex(item => item.type === 'space' && item.height > by)
    return cell.map((item, index) =>
      item.type === 'space' && index === place ? { ...item, height: item.height - by } : item,
    )
  })
  return { ...columns, rows: [...columns.rows.slice(0, -1), row] }
}
