import type { Span } from '../../base/diagnostic.ts'
import { quoted, shortened } from './quoted-text.ts'
import type { Explanation, YamlProblem } from './yaml-explanations.ts'

interface AtSpan extends Explanation {
  readonly span: Span
  /** What comes behind follows from it. */
  readonly isCause?: true
}

/**
 * What runs over several lines up to a colon: a key whose own colon is missing, or text with a colon in a later line;
 * undefined when it is neither for certain.
 */
export function textOverLines(
  { code, pos }: YamlProblem,
  file: string,
  text: string,
  isKeyName: (name: string) => boolean,
): AtSpan | undefined {
  if (code !== 'MULTILINE_IMPLICIT_KEY') return undefined
  const start = pos[0]
  const colon = /:(?=\s|$)/.exec(text.slice(start))
  if (colon === null) return undefined
  const first = /^[^\r\n]*/.exec(text.slice(start))?.[0].trimEnd() ?? ''
  if (isKeyName(first.normalize('NFC')) || /^[a-z][A-Za-z]*$/.test(first))
    return missingColon(first, { file, start })
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  if (!/^\s*(?:- +)+$/.test(text.slice(lineStart, start))) return undefined
  const end = lineEnd(text, start + colon.index)
  const whole = shortened(text.slice(start, end).replace(/\s+/g, ' ').trim())
  const [quotes, example] = quoted(whole)
  return {
    span: { file, start, end: start + first.length },
    message: {
      vi: 'Câu chữ này có “: ” ở dòng dưới, nên bị hiểu là khóa viết trên nhiều dòng.',
      en: 'This text has “: ” in a line below, so it reads as a key over several lines.',
    },
    help: {
      vi: `Đặt cả câu trong ${quotes.vi}: - ${example}`,
      en: `Put all of it in ${quotes.en}: - ${example}`,
    },
  }
}

function missingColon(
  key: string,
  { file, start }: { readonly file: string; readonly start: number },
): AtSpan {
  return {
    span: { file, start, end: start + key.length },
    message: { vi: `Thiếu dấu hai chấm sau “${key}”.`, en: `The colon behind “${key}” is missing.` },
    help: { vi: `Viết “${key}:”.`, en: `Write “${key}:”.` },
    isCause: true,
  }
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end < 0 ? text.length : end
}
