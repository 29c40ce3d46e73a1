import type { Path } from '../base/diagnostic.ts'
import type { Prose } from '../plan/model/block.ts'
import { divisionOf, type NumberedBlock, numberProse } from '../plan/model/prose-numbers.ts'
import type { PlanTable } from '../plan/model/tables/table.ts'
import type { ComposeContext } from './compose-context.ts'
import { articleBlocks, articleHead, divisionTitle } from './divisions.ts'
import { headingLines, itemLines } from './levels.ts'
import type { PartBlock } from './sections.ts'
import { tableBlocks } from './task-table.ts'
import { authoredLines } from './text.ts'

/** The prose of a text and the table after it; `at` is the path of the text. */
export function contentBlocks(text: Prose, at: Path, context: ComposeContext): readonly PartBlock[] {
  const prose = proseBlocks(numberProse(text, at), context)
  return text.table ? [...prose, ...tableAt(text.table, [...at, 'table'], context)] : prose
}

/** Prose as paragraphs by role and tables, each level with its number (PL I-I.II.6.đ). */
export function proseBlocks(blocks: readonly NumberedBlock[], context: ComposeContext): readonly PartBlock[] {
  return blocks.flatMap((numbered, index) => {
    const { block, source, number, inner } = numbered
    if (block.article === undefined)
      return [
        ...kept(ownBlocks(numbered, context), numbered, blocks[index + 1]),
        ...proseBlocks(inner, context),
      ]
    const head = articleHead(number, block.article, [...source, 'article'], context.notes)
    return articleBlocks(head, proseBlocks(inner, context))
  })
}

/**
 * A heading stays with what it is the heading of, and an item with the items under it; a heading with nothing under it
 * stays with nothing, or an outline of headings alone would leave its first page empty.
 */
function kept(
  blocks: readonly PartBlock[],
  { block, inner }: NumberedBlock,
  next: NumberedBlock | undefined,
): readonly PartBlock[] {
  const isOpening = inner.length > 0
  const isHeading = block.heading !== undefined && block.item === undefined
  const isAbove = isOpening || next?.block.text !== undefined || next?.block.table !== undefined
  const keep = isHeading && !isAbove ? false : block.item !== undefined && isOpening ? true : undefined
  if (keep === undefined) return blocks
  return blocks.map((one, index) =>
    one.type === 'paragraph' && index === blocks.length - 1 ? { ...one, keep } : one,
  )
}

function ownBlocks(numbered: NumberedBlock, context: ComposeContext): readonly PartBlock[] {
  const { block, source } = numbered
  const { notes } = context
  const division = divisionOf(block)
  if (division) return divisionTitle(division, numbered, notes)
  if (block.item !== undefined) return itemLines(numbered, block.item, notes)
  if (block.heading !== undefined) return headingLines(numbered, block.heading, notes)
  if (block.table) return tableAt(block.table, [...source, 'table'], context)
  return authoredLines('body', block.text ?? '', notes, [...source, 'text'])
}

/** A table with what stands around it, on pages of its own where it asks for them. */
export function tableAt(planned: PlanTable, source: Path, context: ComposeContext): readonly PartBlock[] {
  const blocks = tableBlocks(planned, source, context)
  return planned.orientation ? [{ type: 'turned', orientation: planned.orientation, blocks }] : blocks
}
