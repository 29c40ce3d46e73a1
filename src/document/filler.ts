import type { Pt } from '../base/units.ts'
import type { FittedBlock } from './fitted.ts'

/** Height of the paragraph that parts tables and ends sections after one. */
export const FILLER_HEIGHT: Pt = 1

/**
 * Whether Word needs a paragraph after a block, so that a layout leaves its height there too: it makes one table of two
 * that meet, and ends no section with one. Blocks side by side are written as one table on purpose.
 */
export function needsFiller(block: FittedBlock, next: FittedBlock | undefined): boolean {
  if (!isTable(block)) return false
  return next === undefined || (isTable(next) && (block.type === 'table' || next.type === 'table'))
}

function isTable({ type }: FittedBlock): boolean {
  return type === 'table' || type === 'columns'
}
