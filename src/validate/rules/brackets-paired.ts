import { readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const bracketsPaired: Rule = {
  id: 'brackets-paired',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Dấu ngoặc mở thì có đóng, trong cùng một đoạn.',
    en: 'A bracket that opens closes, within one paragraph.',
  },
  why: {
    vi: 'Thiếu hoặc thừa một dấu ngoặc thì không biết phần trong ngoặc kết thúc ở đâu.',
    en: 'With one missing or too many nobody knows where what is in brackets ends.',
  },
  help: {
    vi: 'Thêm dấu còn thiếu, hoặc bỏ dấu thừa.',
    en: 'Add the one that is missing, or drop the other.',
  },
  *check({ plan }) {
    const lone = readTexts(plan).flatMap((read, index) => {
      const place = loneBracket(read.text)
      return place === undefined ? [] : [{ read, index, place, mark: read.text.charAt(place) }]
    })
    for (const [position, { read, index, place, mark }] of lone.entries()) {
      const other = mark === '(' ? lone[position + 1] : lone[position - 1]
      // Brackets around several items: “(gồm: …” in one and “…)” in the last.
      if (other && other.mark !== mark && Math.abs(other.index - index) <= NEAR) continue
      yield textFinding(read, [place, place + 1], {
        vi: mark === '(' ? 'Dấu “(” này không có dấu đóng.' : 'Dấu “)” này không có dấu mở.',
        en: mark === '(' ? 'This “(” is never closed.' : 'This “)” was never opened.',
      })
    }
  },
}

/** So many texts further on brackets that opened in one may close. */
const NEAR = 12

/** Behind an item’s number or letter a bracket closes without having opened: “a) …”, “quy định tại điểm a), b)”, “1) …”. */
const ITEM =
  /(?:^|[\s,;:(“"/…-])(?:[a-zđ]{1,2}|\d{1,3}|[ivx]{1,5}|[IVX]{1,5}|[A-ZĐ]|\d{1,2}\.\d{1,2}|[a-zđ]\.?\d{1,2}|\*{1,3})\.?$/u

/** Where the first bracket stands that has no partner. */
function loneBracket(text: string): number | undefined {
  if (!/[()]/.test(text)) return undefined
  const open: number[] = []
  for (const { index, 0: mark } of text.matchAll(/[()]/g)) {
    if (mark === '(') open.push(index)
    else if (open.length > 0) open.pop()
    else if (!ITEM.test(text.slice(Math.max(0, index - 8), index)) && !isFace(text, index)) return index
  }
  return open[0]
}

/** “:)” and “=)” are no brackets. */
function isFace(text: string, index: number): boolean {
  return /[:;=]-?$/.test(text.slice(Math.max(0, index - 2), index))
}
