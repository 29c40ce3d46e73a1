import { type Part, partOf } from './citation.ts'

/** Words a title begins with behind a number, a date or an issuer. */
const START =
  /\s{1,3}[“"]?(?:(?:[Vv]ề|V\/v|[Ss]ửa đổi, bổ sung(?=(?:, bãi bỏ|, thay thế)? [A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|[Ss]ửa đổi(?! ?,)|[Bb]ổ sung|[Bb]ãi bỏ|[Qq]uy định(?! tại(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]))|[Bb]an hành|[Hh]ướng dẫn|[Pp]hê duyệt|[Cc]ông bố|[Tt]hành lập|[Kk]iện toàn|[Tt]ăng cường|[Đđ]ẩy mạnh|[Tt]húc đẩy|[Tt]iếp tục|[Pp]hân công|[Pp]hân cấp|[Đđ]iều chỉnh|[Tt]hông qua)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|phiên họp|giao (?:chỉ tiêu|dự toán|nhiệm vụ))/uy

/** What stands behind a title, not in it. */
const END =
  /[;:\n”"]|\[\^|\.\/\.|(?<!TP|Tp|tp)\.(?=\s|$)|,?\s+\(?(?:đã )?được (?:sửa đổi|bổ sung|thay thế)|,?\s+\(?sau đây|\shết hiệu lực|, (?:UBND|HĐND|Ủy ban|Hội đồng|Chủ tịch)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/u

/** No title is longer; a text without any end would take time without end. */
const LONGEST = 1200

/** Whether a title begins at an offset. */
export function beginsTitle(text: string, at: number): boolean {
  START.lastIndex = at
  return START.test(text)
}

/** Where a title or name that begins at an offset ends at the latest. */
export function titleLimit(text: string, at: number): number {
  const reach = text.slice(at, at + LONGEST)
  const end = END.exec(reach)?.index ?? reach.length
  return at + outsideParentheses(reach.slice(0, end))
}

/** A title between two offsets, without a quotation mark before it and what joins it to what follows. */
export function titlePart(text: string, start: number, end: number): Part {
  const quote = /^\s{0,3}[“"]/u.exec(text.slice(start, start + 4))?.[0].length ?? 0
  return partOf(text, start + quote, start + text.slice(start, end).replace(/[\s,.*]+$/u, '').length)
}

/** How much of a text stands before a parenthesis that it does not open. */
function outsideParentheses(text: string): number {
  let depth = 0
  for (const match of text.matchAll(/[()]/g)) {
    depth += match[0] === '(' ? 1 : -1
    if (depth < 0) return match.index
  }
  return text.length
}
