import { Lexer } from 'yaml'
import type { Span } from '../base/diagnostic.ts'
import type { SourceText } from '../plan/language/sources/plan-source.ts'

/** A comment by which an author sets findings aside: `# kehoach-bỏ-qua rule-id: lý do`. */
export interface IgnoreComment {
  /** The comment, from its `#` on. */
  readonly span: Span
  readonly rules: readonly string[]
  /** Empty when none is given. */
  readonly reason: string
  /** The lines it speaks of, as offsets: findings that begin there. */
  readonly from: number
  readonly to: number
}

/** A glance that spares nearly every file the lexer; letters may be written in parts. */
const HINT = /kehoach-(?:ignore|b)/i
const COMMENT =
  /^#\s*kehoach-(?:bỏ-qua|bo-qua|ignore)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d-])\s*([^:]*)(?::(.*))?$/isu

/** The comments of a file that set findings aside. Text that only looks like one is none. */
export function ignoreComments({ file, text }: SourceText): readonly IgnoreComment[] {
  if (!HINT.test(text)) return []
  const { comments, scalars } = lexed(text)
  return comments.flatMap(({ start, end }) => {
    const [, rules = '', reason = ''] = COMMENT.exec(text.slice(start, end).normalize('NFC')) ?? []
    if (rules === '' && reason === '' && !COMMENT.test(text.slice(start, end).normalize('NFC'))) return []
    const line = spokenOf(start, text)
    const inside = scalars.filter(scalar => scalar.start >= line.from && scalar.start <= line.to)
    return [
      {
        span: { file, start, end },
        rules: rules.split(/[\s,]+/).filter(id => id !== ''),
        reason: reason.trim(),
        from: line.from,
        // Inside a text over several lines no comment can stand, so the one in front of it speaks of all of it.
        to: Math.max(line.to, ...inside.map(scalar => scalar.end)),
      },
    ]
  })
}

/** A comment behind something speaks of its own line, one alone of the next line that is not such a comment. */
function spokenOf(start: number, text: string): { readonly from: number; readonly to: number } {
  let from = text.lastIndexOf('\n', start - 1) + 1
  if (text.slice(from, start).trim() === '')
    do from = lineEnd(from, text) + 1
    while (/^[ \t]*#/.test(text.slice(from, lineEnd(from, text))))
  return { from, to: lineEnd(from, text) }
}

function lineEnd(from: number, text: string): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}

interface Piece {
  readonly start: number
  readonly end: number
}

/** Marks the lexer puts before what follows; they are not in the text. The last announces a scalar. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])
const SCALAR = '\u001F'

/** The comments of a text, and its scalars from where they are announced on. */
function lexed(text: string): { readonly comments: readonly Piece[]; readonly scalars: readonly Piece[] } {
  const comments: Piece[] = []
  const scalars: Piece[] = []
  let start = 0
  let before = ''
  let header: number | undefined
  for (const lexeme of new Lexer().lex(text)) {
    if (!MARKS.has(lexeme)) {
      const end = start + lexeme.length
      if (before === SCALAR) {
        scalars.push({ start: header ?? start, end: end - 1 })
        header = undefined
      } else if (lexeme.startsWith('#')) comments.push({ start, end })
      else if (/^["']/.test(lexeme)) scalars.push({ start, end })
      else if (/^[|>][-+\d]*$/.test(lexeme)) header = start
      start = end
    }
    before = lexeme
  }
  return { comments, scalars }
}
