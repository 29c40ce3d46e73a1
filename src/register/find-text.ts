import { groupBy } from '../base/group-by.ts'
import { memoizeByObject } from '../base/memoize.ts'
import type { Register, RegisteredText } from './register.ts'

/** How a text is named elsewhere: by number, with its date where numbers recur every year. */
export interface NumberedText {
  /** `61/2018/NĐ-CP` */
  readonly number: string
  /** ISO date. */
  readonly issued?: string | undefined
  /** `Nghị định`, where it is said: a law and a resolution may have one number. */
  readonly type?: string | undefined
}

interface Index {
  readonly byNumber: ReadonlyMap<string, readonly RegisteredText[]>
  readonly laws: ReadonlyMap<string, readonly RegisteredText[]>
}

/**
 * The text of a number and date. A number with a year in it finds its text under any date, since there is only one;
 * others recur every year.
 */
export function findText(register: Register, named: NumberedText): RegisteredText | undefined {
  const { number, issued } = named
  const texts = indexOf(register).byNumber.get(number) ?? []
  const sameDay = texts.find(text => issued !== undefined && text.issued === issued)
  return sameDay ?? (/\/\d{4}\//u.test(number) ? texts[0] : undefined) ?? findPublished(register, named)
}

function findPublished(
  { published }: Register,
  { number, issued, type }: NumberedText,
): RegisteredText | undefined {
  const text = published?.find(number)
  const isNumbersYear = /\/\d{4}\//u.test(number)
  if (!text || (type !== undefined && !isSameType(type, text.type))) return undefined
  return isNumbersYear || text.issued === issued ? text : undefined
}

function isSameType(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase() || (LAW.test(one) && LAW.test(other))
}

const LAW = /^(?:Bộ luật|Luật|Pháp lệnh)$/u

/** The laws and ordinances of one name, whatever its capitals. */
export function lawsNamed(register: Register, name: string): readonly RegisteredText[] {
  return indexOf(register).laws.get(folded(name)) ?? []
}

/** Remembered, since every citation is looked up. */
const indexOf = memoizeByObject(({ texts, published }: Register): Index => {
  const laws = texts.filter(({ type, title }) => title !== undefined && LAW.test(type))
  return {
    byNumber: groupBy(texts, ({ number }) => number),
    laws: groupBy([...laws, ...publishedLaws(published, texts)], ({ title = '' }) => folded(title)),
  }
})

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, ' ').trim()
}

/** Laws that are not kept by hand. */
function publishedLaws(
  published: Register['published'],
  texts: readonly RegisteredText[],
): readonly RegisteredText[] {
  const byHand = new Set(texts.map(({ number }) => number))
  return (published?.laws() ?? []).filter(({ number, title }) => title !== undefined && !byHand.has(number))
}
