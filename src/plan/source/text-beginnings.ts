import type { Span } from '../../base/diagnostic.ts'
import { quoted, shortened } from './quoted-text.ts'
import type { Explanation, YamlProblem } from './yaml-explanations.ts'

/** A value on its line: what stands in front of it, then the character by which YAML takes it for something else. */
const VALUE = /^[ \t]*(?:- +)*(?:[^\s'"#&*[\]{}|>!%@`][^:#\n]*: +)?(?=[*&"'[{|>!%@`])/
/** No key reaches further into its line. */
const LONGEST_KEY = 400

/**
 * The text on a problem's line that YAML does not take for text because of its first character, such as `**Điều 1.**
 * Nội dung`; undefined when the line begins otherwise.
 */
export function textTakenForYaml(
  { code, pos, message: said }: YamlProblem,
  file: string,
  text: string,
): (Explanation & { readonly span: Span }) | undefined {
  const isTag = code === 'MISSING_CHAR' && said.startsWith('Tags and anchors')
  if (!isTag && code !== 'UNEXPECTED_TOKEN' && code !== 'BAD_ALIAS' && code !== 'BAD_SCALAR_START')
    return undefined
  const lineStart = text.lastIndexOf('\n', pos[0] - 1) + 1
  const line = text.slice(lineStart).split(/\r?\n/, 1)[0] ?? ''
  const before = VALUE.exec(line.slice(0, LONGEST_KEY))?.[0].length
  if (before === undefined || lineStart + before > pos[0]) return undefined
  if (isOpen(line.slice(before, pos[0] - lineStart))) return undefined
  const value = line.slice(before).trimEnd()
  const [quotes, example] = quoted(shortened(value))
  const start = lineStart + before
  return {
    span: { file, start, end: start + value.length },
    message: {
      vi: `Phần này bắt đầu bằng dấu ${value[0]} nên YAML không coi là câu chữ.`,
      en: `This begins with ${value[0]}, so YAML does not take it for text.`,
    },
    help: {
      vi: `Nếu là câu chữ, đặt cả câu trong ${quotes.vi}: ${example}`,
      en: `If it is text, put all of it in ${quotes.en}: ${example}`,
    },
  }
}

/** Whether a bracket is still open: then the problem is inside it, and what begins with it is no text. */
function isOpen(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) > (text.match(/[\]}]/g)?.length ?? 0)
}
