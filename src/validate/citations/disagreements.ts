import type { Citation } from '../../plan/reading/citations/citation.ts'
import type { PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { canBeSameBody } from '../agencies/body-name.ts'
import { type SpokenWord, spokenWords } from '../texts/spoken-words.ts'
import { withoutHead } from './published-issuer.ts'

export type CitedPart = 'date' | 'issuer' | 'title'

/** Two citations of one text that give a part of it otherwise. */
export interface Disagreement {
  readonly part: CitedPart
  readonly here: PlacedCitation
  /** The first that gives it. */
  readonly there: PlacedCitation
}

/** Where citations of a number differ from the first of the same number and year. */
export function* disagreements(citations: readonly PlacedCitation[]): Iterable<Disagreement> {
  const firsts = new Map<string, PlacedCitation>()
  for (const here of citations) {
    const { number, date, title, issuer } = here.citation
    const year = number?.year ?? date?.year
    if (number?.right === undefined || year === undefined) continue
    const key = `${number.right} ${year}`
    const there = firsts.get(key)
    if (!there) {
      if (date || issuer || title) firsts.set(key, here)
    } else for (const part of differingParts(here.citation, there.citation)) yield { part, here, there }
  }
}

/** Numbers of the Government and its head, of which there is one of each in a year. */
const OF_THE_GOVERNMENT = /-(?:CP|TTg)$/u

function differingParts(one: Citation, other: Citation): readonly CitedPart[] {
  const isSameBody =
    one.issuer && other.issuer && canBeSameBody(withoutHead(one.issuer.text), withoutHead(other.issuer.text))
  const isSameDay = one.date?.iso !== undefined && one.date.iso === other.date?.iso
  const isOneText = one.number?.year !== undefined || OF_THE_GOVERNMENT.test(one.number?.symbol ?? '')
  const daysDiffer = hasOwnYear(one) && hasOwnYear(other) && !isSameDay
  return [
    ...(daysDiffer && (isOneText || isSameBody === true) ? (['date'] as const) : []),
    ...(isSameBody === false && (isOneText || isSameDay) && !isOfTheParty(one) ? (['issuer'] as const) : []),
    ...((isOneText || isSameDay) && titlesDiffer(one, other) ? (['title'] as const) : []),
  ]
}

/** “Ban Chấp hành Trung ương (Đảng) khóa XII”, “Hội nghị lần thứ sáu …”: the Party’s bodies have many names. */
function isOfTheParty({ number }: Citation): boolean {
  return /^TW$/u.test(number?.symbol ?? '')
}

/** Whether a date is known that is of the year in the number, if there is one. */
function hasOwnYear({ number, date }: Citation): boolean {
  return date?.iso !== undefined && (number?.year === undefined || number.year === date.year)
}

/** Whether two titles part early: a title in running text may go on with words that are not its own. */
function titlesDiffer(one: Citation, other: Citation): boolean {
  const [title, otherTitle] = [givenTitle(one), givenTitle(other)]
  if (title === undefined || otherTitle === undefined) return false
  const words = withoutAbbreviations(spokenWords(title))
  const others = withoutAbbreviations(spokenWords(otherTitle))
  const shared = words.findIndex((word, index) => word !== others[index])
  return shared !== -1 && shared < 0.6 * Math.min(words.length, others.length)
}

/** The title of a text cited with its date; what an article of it says is none: “Điều 5 Nghị định … quy định như sau”. */
function givenTitle({ date, place, title }: Citation): string | undefined {
  if (!date || !title) return undefined
  // “Điều 29 Nghị định … về hoàn thuế” speaks of the article.
  if (place || /như sau$/u.test(title.text)) return undefined
  const [before = ''] = title.text.split(NAMED_TEXT)
  return before.replace(OPENING, '')
}

/** What a title is about begins behind these: “quy định về phân cấp”, “về quy định phân cấp”, “về phân cấp”. */
const OPENING = /^(?:(?:về việc|về|V\/v|quy định|ban hành)\s+(?=\S)){1,3}/iu

/** The number of another text in a title; behind it that one may be told at length or not. */
const NAMED_TEXT = /(?<=\d\/(?:\d{4}\/)?\p{Lu}[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ-]{1,20})[\s,]/u

/** Words up to the first abbreviation, which may stand for any number of them. */
function withoutAbbreviations(words: readonly SpokenWord[]): readonly string[] {
  const end = words.findIndex(({ written }) => /^\p{Lu}{3,}$/u.test(written))
  return words.slice(0, end === -1 ? words.length : end).map(({ same }) => same)
}
