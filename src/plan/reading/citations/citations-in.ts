import { type Citation, type Head, type Part, partOf } from './citation.ts'
import { readDate } from './cited-date.ts'
import { readIssuer } from './cited-issuer.ts'
import { readLaw } from './cited-law.ts'
import { readNumber } from './cited-number.ts'
import { placeBefore } from './cited-place.ts'
import { beginsTitle } from './cited-title.ts'
import { isLaw, KIND } from './text-kinds.ts'
import { withTitles } from './titles.ts'
import { readUnnumbered } from './unnumbered.ts'

const SAID = /\s{1,8}(?:[Ss]ố\s{0,3}:?\s{0,3})?/uy
const ANOTHER = /\s{0,2}(?:,|;|và|, và)\s{1,2}(?:số\s{1,2})?(?=\d)/uy

/** What every citation has something of; a glance that spares most texts the rest. */
const HINT =
  /\/\s{0,2}\p{Lu}|\d[\s–—-]{0,3}(?:QĐ|NĐ|NQ|TT|CT|KH|TB|BC|HD|KL|CĐ)|uật |háp lệnh |của (?:Chính|Thủ|Quốc|Ủy|Bộ|Ban|Văn)/u

/** The citations in a text, in their order: those in the title of another follow it. Takes time linear in the text. */
export function citationsIn(text: string): readonly Citation[] {
  if (!HINT.test(text)) return []
  const heads: Head[] = []
  let read = 0
  for (const match of text.matchAll(KIND)) {
    if (match.index < read) continue
    const type = partOf(text, match.index, match.index + match[0].length)
    const found = headsAt(text, type)
    heads.push(...found)
    read = found.at(-1)?.end ?? read
  }
  return withTitles(text, heads)
}

/** A citation that begins with a type, and those its number is listed with. */
function headsAt(text: string, type: Part): readonly Head[] {
  const first = (isLaw(type.text) && readLaw(text, type)) || readNumbered(text, type, type.end)
  if (!first) {
    const unnumbered = readUnnumbered(text, type)
    return unnumbered ? [unnumbered] : []
  }
  const heads = [first]
  for (let next = another(text, type, first.end); next; next = another(text, type, next.end)) heads.push(next)
  return heads
}

function readNumbered(text: string, type: Part, at: number): Head | undefined {
  SAID.lastIndex = at
  if (!SAID.test(text)) return undefined
  const number = readNumber(text, SAID.lastIndex)
  if (!number || (number.right === undefined && !/[Ss]ố/u.test(text.slice(at, SAID.lastIndex))))
    return undefined
  return described(text, { type, start: type.start, number, place: placeBefore(text, type.start) })
}

/** One more number of the same type: `Nghị định số 61/2018/NĐ-CP, 107/2021/NĐ-CP`. */
function another(text: string, type: Part, at: number): Head | undefined {
  ANOTHER.lastIndex = at
  if (!ANOTHER.test(text)) return undefined
  const number = readNumber(text, ANOTHER.lastIndex)
  return number && described(text, { type, start: number.start, number })
}

/** What a body is called now stands between its name and the title: `UBND tỉnh Bắc Giang (cũ) về việc …`. */
const ASIDE = /\s?\((?:cũ|trước đây|nay là [^()]{1,60}|trước (?:sáp nhập|sắp xếp|hợp nhất))\)/uy

function behindAside(text: string, at: number): number {
  ASIDE.lastIndex = at
  return ASIDE.test(text) ? ASIDE.lastIndex : at
}

function described(text: string, named: Pick<Head, 'type' | 'number' | 'place' | 'start'>): Head {
  const from = named.number?.end ?? named.start
  const date = readDate(text, from)
  const issuer = readIssuer(text, date?.end ?? from)
  const end = behindAside(text, issuer?.end ?? date?.end ?? from)
  return { ...named, ...partOf(text, named.start, end), date, issuer, opensTitle: beginsTitle(text, end) }
}
