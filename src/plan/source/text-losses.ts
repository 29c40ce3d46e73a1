import type { Scalar } from 'yaml'
import type { Diagnostic } from '../../base/diagnostic.ts'
import { emptyBlockText, lostText, maybeLostText, nodeSpan } from './yaml-value-problems.ts'

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

/** What the plan language itself reads in comments. */
const MEANT = /^#\s*(?:kehoach-|yaml-language-server)/

/**
 * A comment has a space behind its `#`, and two in front of it where it stands behind text: `#3` on the line of a text
 * is text, and `Sở Nội vụ # phòng 3` may be.
 */
export function takenForComment(node: Scalar, file: string, text: string): readonly Diagnostic[] {
  const end = node.range?.[1] ?? 0
  if (!/[ \t#]/.test(text.charAt(end))) return []
  const [, before = '', comment = ''] = /^([ \t]*)(#[^\r\n]*)/.exec(text.slice(end, end + READ)) ?? []
  const lost = comment.trimEnd()
  const isGlued = /^#[^\s#]/.test(lost)
  if (MEANT.test(lost) || !/[^#\s]/.test(lost)) return []
  if (!isGlued && !(before.length === 1 && isText(node))) return []
  const start = end + before.length
  const shown = lost.length > SHOWN ? `${lost.slice(0, SHOWN)}…` : lost
  const span = { file, start, end: start + lost.length }
  return [isGlued ? lostText(shown, 'comment', span) : maybeLostText(shown, span)]
}

/** Whether a value can go on as a sentence does: numbers, dates and empty ones do not. */
function isText({ value }: Scalar): boolean {
  return typeof value === 'string' && /[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/.test(value)
}
