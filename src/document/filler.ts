import type { Pt } from '../units.ts'
import type { FittedBlock } from './fitted.ts'

/** Height of the paragraph that parts two tables. */
export const FILLER_HEIGHT: Pt = 1

/**
 * Whether Word needs a paragraph between two blocks, so that a layout leaves its height there too: it makes one table of
 * two that meet. Blocks side by side are written as one table on purpose.
 */
export function needsFiller(block: FittedBlock, next: FittedBlock): boolean {
  return isTable(block) && isTable(next) && (block.type === 'table' || next.type === 'table')
}

function isTable({ type }: FittedBlock): boolean {
  return type === 'table' || type === 'columns'
}
