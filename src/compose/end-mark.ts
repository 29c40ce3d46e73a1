import { inlinesEndedBy } from './punctuation.ts'
import type { PartBlock } from './sections.ts'
import { END_MARK } from './wording.ts'

/**
 * Text ends with “./.” in place of its last full stop (models of PL III), unless its author wants none (`given`); a part
 * that ends in a table does not, whatever remarks stand under it.
 */
export function withEndMark(blocks: readonly PartBlock[], given = true): readonly PartBlock[] {
  const last = blocks.at(-1)
  if (!given || last?.type !== 'paragraph' || last.role === 'tableRemark') return blocks
  return [...blocks.slice(0, -1), { ...last, children: inlinesEndedBy(last.children, END_MARK) }]
}
