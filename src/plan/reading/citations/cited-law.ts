import { type Head, type Part, partOf } from './citation.ts'
import { readDate } from './cited-date.ts'
import { readIssuer } from './cited-issuer.ts'
import { readNumber } from './cited-number.ts'
import { titleLimit } from './cited-title.ts'

const NAME = /\s{1,3}(?=\p{Lu}|sửa đổi)/uy
/** What closes the name of a law. */
const NUMBER_OR_DATE = /\s(?:số\s{1,2}(?=\d{1,3}\/\d{4}\/)|(?=,?\s?ngày\s{0,3}\d))/u
/** A date behind these is not that of the law, and a name does not hold them. */
const NOT_A_NAME =
  /(?:^|\s)(?:trước|đến|từ|vào|trong|sau|hết|kể từ|là)$|\ssố\s+\d|\s(?:này|trên địa bàn)(?:\s|$)|(?:[Nn]ghị định|[Tt]hông tư|[Qq]uyết định|[Nn]ghị quyết|[Cc]hỉ thị)$|, (?:[Đđ]iều|[Kk]hoản|[Đđ]iểm) \S{1,4} /u
const ANOTHER_LAW = /, (?:Bộ luật|Luật|Pháp lệnh) /u

/** A law with its number that another follows: `Luật Đất đai số 31/2024/QH15, Luật Nhà ở …`. */
const LISTED =
  /\ssố\s{1,2}\d{1,3}\/\d{4}\/[A-Z]{2,6}\d{1,2}(?:,|;|,? và)\s(?:của )?(?:Bộ luật|Luật|Pháp lệnh)\s/u
const LAW_NUMBER = /\ssố\s{1,2}\d{1,3}\/\d{4}\/[A-Z]{2,6}\d{1,2}/gu

/** Reads a law whose name lists those it amends with their numbers, none of which is its own. */
function readAmending(text: string, type: Part, start: number, reach: string): Head | undefined {
  const dated = /,?\s(?=ngày\s{0,3}\d)/u.exec(reach)
  const last = [...reach.matchAll(LAW_NUMBER)].at(-1)
  const length = dated?.index ?? (last && last.index + last[0].length)
  if (length === undefined) return undefined
  const title = partOf(text, start, start + length)
  const date = readDate(text, title.end)
  const issuer = readIssuer(text, date?.end ?? title.end)
  const end = issuer?.end ?? date?.end ?? title.end
  return { ...partOf(text, type.start, end), type, title, date, issuer, opensTitle: false }
}

/** Reads a law or ordinance by its name: `Luật Lưu trữ ngày 21/6/2024`, `Luật Lưu trữ số 33/2024/QH15`. */
export function readLaw(text: string, type: Part): Head | undefined {
  NAME.lastIndex = type.end
  if (!NAME.test(text)) return undefined
  const start = NAME.lastIndex
  const reach = text.slice(start, titleLimit(text, start))
  if (/^sửa đổi/u.test(reach) && LISTED.test(reach)) return readAmending(text, type, start, reach)
  const close = NUMBER_OR_DATE.exec(reach)
  const name = reach.slice(0, close?.index).replace(/,$/u, '')
  if (!close || NOT_A_NAME.test(name) || (ANOTHER_LAW.test(name) && !name.startsWith('sửa đổi')))
    return undefined
  const number = readNumber(text, start + close.index + close[0].length)
  const date = readDate(text, number?.end ?? start + name.length)
  const issuer = readIssuer(text, date?.end ?? number?.end ?? start + name.length)
  const end = issuer?.end ?? date?.end ?? number?.end
  if (end === undefined) return undefined
  return {
    ...partOf(text, type.start, end),
    type,
    title: partOf(text, start, start + name.length),
    number,
    date,
    issuer,
    opensTitle: false,
  }
}
