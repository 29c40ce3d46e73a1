import type { Inline, NoteMark } from '../document/model.ts'
import { joined, plain } from './text.ts'

/** Punctuation that closes a text, an end mark too. */
const CLOSING = /(?:\.\/\.|[\s.;,:])+$/u

/** Text with its closing punctuation replaced by the mark the form wants. */
export function closedBy(text: string, mark: string): string {
  return text.replace(CLOSING, '') + mark
}

/** The same of inline pieces; the mark stands behind the marks of footnotes, and looks like its paragraph. */
export function inlinesClosedBy(children: readonly Inline[], mark: string): readonly Inline[] {
  const before = [...children]
  const notes: NoteMark[] = []
  for (let last = before.pop(); last; last = before.pop()) {
    if (last.type === 'noteMark') notes.unshift(last)
    const text = last.type === 'text' ? last.text.replace(CLOSING, '') : ''
    if (last.type !== 'text' || text === '') continue
    before.push({ ...last, text })
    break
  }
  return joined([...before, ...notes, ...(mark === '' ? [] : [plain(mark)])])
}
