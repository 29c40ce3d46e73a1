import type { Inline } from '../document/model.ts'
import type { PartBlock } from './sections.ts'
import { plain } from './text.ts'
import { closedBy, END_MARK } from './wording.ts'

/** Text ends with “./.” in place of its last full stop (models of PL III); a part that ends in a table does not. */
export function withEndMark(blocks: readonly PartBlock[]): readonly PartBlock[] {
  const last = blocks.at(-1)
  if (last?.type !== 'paragraph') return blocks
  return [...blocks.slice(0, -1), { ...last, children: ended(last.children) }]
}

/** The mark stands after the mark of a footnote, whose full stop goes too. */
function ended(children: readonly Inline[]): readonly Inline[] {
  const at = children.findLastIndex(piece => piece.type === 'text')
  const text = children[at]
  if (text?.type !== 'text') return [...children, plain(END_MARK)]
  const after = children.slice(at + 1)
  const closed = after.length === 0 ? END_MARK : ''
  return [
    ...children.slice(0, at),
    { ...text, text: closedBy(text.text, closed) },
    ...after,
    ...(after.length === 0 ? [] : [plain(END_MARK)]),
  ]
}
