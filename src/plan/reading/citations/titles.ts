import type { Citation, Head } from './citation.ts'
import { readIssuer } from './cited-issuer.ts'
import { titleLimit, titlePart } from './cited-title.ts'

const JOINER = /(?:[,;]|,?\s+và|,?\s+(?:được )?(?:sửa đổi|bổ sung)[^;.]{0,40}(?:bởi|bằng|tại))\s*$/u
const LIST_ONLY = /^\s*(?:,|và|, và)\s*$/u

/** The citation whose title is being read. */
interface Outer {
  readonly index: number
  readonly limit: number
  /** Another citation stands in the title, so what is joined to that one does too. */
  readonly holdsOthers: boolean
}

/** Gives citations their titles: one ends where its sentence does, or where another citation is joined to it. */
export function withTitles(text: string, heads: readonly Head[]): readonly Citation[] {
  const found: Citation[] = []
  let outer: Outer | undefined
  for (const head of heads) {
    if (outer && head.start < outer.limit) {
      const join = joinerBefore(text, head.start)
      if (join === undefined || outer.holdsOthers) {
        outer = { ...outer, holdsOthers: true }
        found.push(titled(text, head, outer.limit, true))
        continue
      }
      const last = heads[outer.index]
      if (last) found[outer.index] = titled(text, last, join, false)
    }
    const limit = head.opensTitle ? titleLimit(text, head.end) : head.end
    outer = head.opensTitle ? { index: found.length, limit, holdsOthers: false } : undefined
    found.push(titled(text, head, limit, false))
  }
  return withNamedIssuer(text, withSharedIssuers(text, found))
}

function titled(text: string, { opensTitle, ...head }: Head, limit: number, inTitle: boolean): Citation {
  if (!opensTitle) return { ...head, inTitle }
  const title = titlePart(text, head.end, limit)
  return { ...head, title, text: text.slice(head.start, title.end), end: title.end, inTitle }
}

/** Where what joins a citation to the one before it begins. */
function joinerBefore(text: string, at: number): number | undefined {
  const from = Math.max(0, at - 80)
  const match = JOINER.exec(text.slice(from, at))
  return match ? from + match.index : undefined
}

/** Of texts listed one after the other, the last names the issuer of all: `số 1/…, số 2/… của Bộ Tài chính`. */
function withSharedIssuers(text: string, found: readonly Citation[]): readonly Citation[] {
  const shared = [...found]
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const here = shared[index]
    const next = shared[index + 1]
    if (
      here &&
      next?.issuer &&
      next.type.text === here.type.text &&
      !here.issuer &&
      !here.title &&
      LIST_ONLY.test(text.slice(here.end, next.start))
    )
      shared[index] = { ...here, issuer: next.issuer }
  }
  return shared
}

const LISTED =
  /(?:[Cc]ác|[Nn]hững) (?<type>Quyết định|Nghị quyết|Thông tư|Chỉ thị|Kế hoạch|Công văn|Văn bản)(?= của )/u

/** “các Quyết định của Thủ tướng Chính phủ về …: Quyết định số …; Quyết định số …” names the issuer once, before all. */
function withNamedIssuer(text: string, found: readonly Citation[]): readonly Citation[] {
  const listed = LISTED.exec(text)
  const colon = listed ? text.indexOf(':', listed.index) : -1
  if (!listed || colon === -1) return found
  const issuer = readIssuer(text, listed.index + listed[0].length)
  const type = listed.groups?.type
  return found.map(citation =>
    citation.start > colon && citation.type.text === type && !citation.issuer
      ? { ...citation, issuer }
      : citation,
  )
}
