import type { FittedBlock, FittedTable } from './fitted.ts'
import type { ParagraphRole } from './model.ts'

/** The part of a profile that says which roles stay with what follows. */
interface KeepingRoles {
  readonly roles: Readonly<Record<ParagraphRole, { readonly keepWithNext: boolean }>>
}

/**
 * Whether a block stays on the page of what comes after it: paragraphs that say so, or whose role does, rules with the text they
 * close, whatever stands right before signatures, so that these never stand alone on a page, and a table that ends a
 * section with the paragraph Word needs there (`needsFiller`), which would else stand alone. Of a table, its last row
 * stays. Nothing stays with a table that stands apart.
 */
export function keptWithNext(blocks: readonly FittedBlock[], index: number, profile: KeepingRoles): boolean {
  const block = blocks[index]
  const next = blocks[index + 1]
  if (block === undefined) return false
  if (next === undefined) return block.type === 'table' && endsWhole(block)
  if (next.type === 'table' && next.apart) return false
  if (next.type === 'columns' && next.role !== 'letterhead') return true
  if (block.type === 'table' || block.type === 'columns') return false
  return block.type === 'rule' || (block.keep ?? profile.roles[block.role].keepWithNext)
}

/** A last row that may split does not stay with a paragraph of one point: Word would move it whole for that. */
function endsWhole({ rows }: FittedTable): boolean {
  return rows.at(-1)?.maySplit === false
}
