import type { Inline, NoteMark, Text } from '../document/model.ts'
import { plain } from './text.ts'

/** Punctuation that closes a text, an end mark too. */
const CLOSING = /(?:\.\/\.|[\s.;,:])+$/u

/** An entry of a list without its dash, which authors may write or leave. */
export function withoutDash(text: string): string {
  return text.replace(/^[-–]\s*/u, '')
}

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
    const isPlain = notes.length === 0 && !last.bold && !last.italic && last.script === undefined
    if (isPlain) return [...before, plain(text + mark)]
    return [...before, { ...last, text }, ...notes, ...closing(mark)]
  }
  return [...notes, ...closing(mark)]
}

function closing(mark: string): readonly Text[] {
  return mark === '' ? [] : [plain(mark)]
}
