import { inlinesClosedBy } from './punctuation.ts'
import type { PartBlock } from './sections.ts'
import { END_MARK } from './wording.ts'

/**
 * Text ends with “./.” in place of its last full stop (models of PL III); a part that ends in a table does not, whatever
 * remarks stand under it.
 */
export function withEndMark(blocks: readonly PartBlock[]): readonly PartBlock[] {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph' || last.role === 'tableRemark') return blocks
  return [...blocks.slice(0, -1), { ...last, children: inlinesClosedBy(last.children, END_MARK) }]
}
