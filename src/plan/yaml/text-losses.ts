import type { Scalar } from 'yaml'
import type { Diagnostic } from '../../diagnostic.ts'
import { emptyBlockText, lostText, nodeSpan } from './yaml-value-problems.ts'

/** What YAML drops of a text in silence, as far as its author may well have meant it as text. */
export function textLosses(node: Scalar, file: string, text: string): readonly Diagnostic[] {
  if (node.type?.startsWith('BLOCK') && String(node.value).trim() === '')
    return [emptyBlockText(nodeSpan(file, text, node))]
  if (node.type !== 'PLAIN') return []
  return [...takenForTag(node, file, text), ...takenForComment(node, file, text)]
}

/** `! Chú ý` is text with a tag without a name. */
function takenForTag(node: Scalar, file: string, text: string): readonly Diagnostic[] {
  if (node.tag !== '!') return []
  const start = text.lastIndexOf('!', nodeSpan(file, text, node).start)
  return [lostText('!', 'tag', { file, start, end: start + 1 })]
}

/** As far as a comment is read, and as much of it as is repeated. */
const READ = 500
const SHOWN = 40

/** A comment has a space behind its `#`; `#3` on the line of a text is text. */
export function takenForComment(node: Scalar, file: string, text: string): readonly Diagnostic[] {
  const end = node.range?.[1] ?? 0
  const [, before = '', comment = ''] = /^([ \t]*)(#[^\s#][^\r\n]*)/.exec(text.slice(end, end + READ)) ?? []
  if (comment === '') return []
  const start = end + before.length
  const lost = comment.trimEnd()
  const shown = lost.length > SHOWN ? `${lost.slice(0, SHOWN)}…` : lost
  return [lostText(shown, 'comment', { file, start, end: start + lost.length })]
}
