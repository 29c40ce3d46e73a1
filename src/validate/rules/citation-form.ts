import type { Localized, Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { citationsOf, isBasis, type PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { isLaw } from '../../plan/reading/citations/text-kinds.ts'
import { citedFinding, fullForm, nameOf, namePart } from '../citations/cited-text.ts'
import { knownText } from '../citations/known-text.ts'
import { missingParts } from '../citations/missing-parts.ts'
import { isFormNumber } from '../numbers/form-numbers.ts'
import type { Finding, Rule, RuleInput } from '../rule.ts'

export const citationForm: Rule = {
  id: 'citation-form',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.6.b',
  title: {
    vi: 'Viện dẫn lần đầu phải ghi đủ tên loại, số, ký hiệu, ngày, cơ quan ban hành, trích yếu; các lần sau chỉ ghi tên loại và số, ký hiệu.',
    en: 'The first citation of a text must give type, number, date, issuing body and subject; later ones type and number.',
  },
  why: {
    vi: 'Chỉ có số thì người đọc khó tìm được văn bản; nhắc lại đầy đủ thì dài mà không thêm gì.',
    en: 'A number alone is hard to look up; all of it again is long and adds nothing.',
  },
  help: {
    vi: 'Ghi đầy đủ ở lần đầu, chỉ ghi tên loại và số, ký hiệu ở các lần sau.',
    en: 'Write it out in full the first time, then give type and number only.',
  },
  applies: plan => cited(plan).length > 0,
  *check(input) {
    const seen = new Map<string, string | undefined>()
    const seenIn = new Set<string>()
    const again: PlacedCitation[] = []
    for (const placed of cited(input.plan)) {
      const { citation, read } = placed
      const number = citation.number?.right
      const isFirst = number === undefined || !isSeen(seen, number, citation.date?.iso)
      if (number !== undefined && isFirst) seen.set(number, citation.date?.iso)
      // What the first one of a basis says is another rule's matter.
      if (citation.inTitle || isBasis(read.at)) {
        // A basis is read by itself: the first time in the body a text may be named in full again.
        if (number !== undefined && !isBasis(read.at)) isInSameText(seenIn, read.at, number)
        continue
      }
      if (isFirst && number !== undefined) isInSameText(seenIn, read.at, number)
      if (isFirst) yield* first(placed, input)
      else if (
        number !== undefined &&
        isInSameText(seenIn, read.at, number) &&
        !COMES_WITH.test(read.text.slice(0, citation.start)) &&
        !standsAlone(read.at, input.plan)
      )
        again.push(placed)
    }
    yield* repeated(again)
  },
}

/** The line under the title of an attachment says all of what it comes with. */
const COMES_WITH = /^\(?(?:ban hành )?kèm theo\s$/iu

/** What is cited by number or without one; numbers still blank and the plan's own are not. */
function cited(plan: Plan): readonly PlacedCitation[] {
  const own = typeof plan.issued.number === 'string' ? plan.issued.number : `${plan.issued.number}/`
  return citationsOf(plan).filter(
    ({ citation: { type, number } }) =>
      !isLaw(type.text) && (!number || (number.right !== undefined && !number.right.startsWith(own))),
  )
}

/** Numbers that recur every year are those of another text under another date. */
function isSeen(
  seen: ReadonlyMap<string, string | undefined>,
  number: string,
  date: string | undefined,
): boolean {
  const last = seen.get(number)
  return seen.has(number) && (date === undefined || last === undefined || date === last)
}

function* first(placed: PlacedCitation, { register }: RuleInput): Iterable<Finding> {
  const missing = missingParts(placed)
  if (missing.length === 0) return
  // “Nghị định số 78/2025/NĐ-CP của Chính phủ quy định …”: the style of 2025 leaves out what the number says.
  if (missing.every(part => part.en !== 'subject' && isToldByNumber(part, placed)) && placed.citation.number)
    return
  const entry = knownText(placed.citation, register)
  const full = entry && fullForm(entry)
  const name = nameOf(placed.citation)
  yield citedFinding(placed, {
    message: {
      vi: `“${name}” được nhắc đến lần đầu mà chưa ghi ${missing.map(({ vi }) => vi).join(', ')}.`,
      en: `“${name}” is named for the first time without its ${missing.map(({ en }) => en).join(', ')}.`,
    },
    ...(missing.every(part => isToldByNumber(part, placed)) && { severity: 'info' }),
    ...(full !== undefined && { help: { vi: `Ghi đầy đủ: “${full}”.`, en: `In full: “${full}”.` } }),
  })
}

/** Numbers whose symbol names the one body that has it: NĐ-CP, QĐ-TTg, TT-BTC, QH15, TB-VPCP, BNV-TCBC. */
const OF_ONE_BODY =
  /(?:^|[-/])(?:CP|TTg|B(?!CĐ)[A-ZĐ]{1,7}|QH\d{2}|UBTVQH\d{2}|V[A-Z]{2,4}|TW|KTNN|NHNN|TCT)$|^(?:B(?!CĐ|C-)[A-ZĐ]{2,7}|V[A-Z]{2,4}|TCT|NHNN)-/u

/** Whether a reader finds a text without this part of its name: its subject, what its number says already. */
function isToldByNumber({ en }: Localized, { read, citation: { number, start } }: PlacedCitation): boolean {
  // Without a number it may be a kind of texts that is spoken of.
  if (en === 'subject' || number === undefined) return true
  if (/kèm theo\s$/iu.test(read.text.slice(Math.max(0, start - 10), start))) return true
  if (en === 'date') return number?.year !== undefined
  return en === 'issuing body' && OF_ONE_BODY.test(number.symbol)
}

/** Whether the text of the bundle that holds a place has cited a number already; from now on it has. */
function isInSameText(seen: Set<string>, at: Path, number: string): boolean {
  const key = `${at[0] === 'appendices' ? at.slice(0, 2).join(' ') : at[0]} ${number}`
  const has = seen.has(key)
  seen.add(key)
  return has
}

/** A title, the article that issues it, and a form are read without what stands before them. */
function standsAlone(at: Path, plan: Plan): boolean {
  const [part, key, index] = at
  if (key === 'title' || key === 'subject' || at.at(-1) === 'proposer') return true
  if (part === 'decision' && key === 'articles' && index === 0) return true
  return (
    part === 'appendices' &&
    typeof key === 'number' &&
    isFormNumber(String(plan.appendices[key]?.number ?? ''))
  )
}

/** What is cited in full once more, said once with all its places. */
function* repeated(again: readonly PlacedCitation[]): Iterable<Finding> {
  const [placed, ...others] = again.filter(
    ({ citation: { date, issuer, title } }) => date && (issuer || title),
  )
  if (!placed) return
  const name = nameOf(placed.citation)
  const more = others.length
  yield citedFinding(placed, {
    severity: 'info',
    message: {
      vi: `“${name}” đã được viện dẫn đầy đủ ở trên, ở đây chỉ cần tên loại và số, ký hiệu${more > 0 ? `; còn ${more} chỗ như vậy` : ''}.`,
      en: `“${name}” was cited in full above; type and number are enough here${more > 0 ? `, and in ${more} more places` : ''}.`,
    },
    ...(more > 0 && {
      related: others.map(({ read, citation }) => {
        const { start, end } = namePart(citation)
        const other = nameOf(citation)
        return {
          at: read.at,
          range: read.written(start, end),
          message: { vi: `“${other}” cũng vậy.`, en: `“${other}” too.` },
        }
      }),
    }),
  })
}
