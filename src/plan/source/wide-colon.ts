import type { Span } from '../../base/diagnostic.ts'
import type { Explanation, YamlProblem } from './yaml-explanations.ts'

/** A key with the colon of Chinese and Japanese keyboards, which Vietnamese typing tools write in that mode. */
const KEY = /^[ \t]*(?:- )?([\p{L}\p{M}\d_][\p{L}\p{M}\d _-]{0,39})：/u

/** A key whose colon is “：”, in the line of a problem: to YAML it is a letter like others. */
export function wideColon(
  { pos: [start] }: YamlProblem,
  file: string,
  text: string,
): (Explanation & { readonly span: Span }) | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const found = KEY.exec(text.slice(from, from + 200))
  if (!found) return undefined
  const key = (found[1] ?? '').trim()
  const at = from + found[0].length - 1
  return {
    span: { file, start: at, end: at + 1 },
    message: {
      vi: `Dấu hai chấm sau “${key}” là “：” (U+FF1A) của bộ gõ chữ Hán, không phải “:”.`,
      en: `The colon behind “${key}” is “：” (U+FF1A) of Chinese typing, not “:”.`,
    },
    help: { vi: `Gõ lại: “${key}: ”.`, en: `Type it anew: “${key}: ”.` },
  }
}
