import type { FittedBlock } from './fitted.ts'
import type { ParagraphRole } from './model.ts'

/** The part of a profile that says which roles stay with what follows. */
interface KeepingRoles {
  readonly roles: Readonly<Record<ParagraphRole, { readonly keepWithNext: boolean }>>
}

/**
 * Whether a block stays on the page of the one after it: paragraphs whose role says so, rules with the text they
 * close, and whatever stands right before signatures, so that these never stand alone on a page. Of a table, its last
 * row stays.
 */
export function keptWithNext(blocks: readonly FittedBlock[], index: number, profile: KeepingRoles): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block === undefined || next === undefined) return false
  if (next.type === 'columns' && next.role !== 'letterhead') return true
  if (block.type === 'table' || block.type === 'columns') return false
  return block.type === 'rule' || profile.roles[block.role].keepWithNext
}
