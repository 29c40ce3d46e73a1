import { groupBy } from '../base/group-by.ts'
import { memoizeByObject } from '../base/memoize.ts'
import type { Register, RegisteredText } from './register.ts'

/** How a text is named elsewhere: by number, with its date where numbers recur every year. */
export interface NumberedText {
  /** `61/2018/NĐ-CP` */
  readonly number: string
  /** ISO date. */
  readonly issued?: string | undefined
}

interface Index {
  readonly byNumber: ReadonlyMap<string, readonly RegisteredText[]>
  readonly laws: ReadonlyMap<string, readonly RegisteredText[]>
}

/**
 * The text of a number and date. A number with a year in it finds its text under any date, since there is only one;
 * others recur every year.
 */
export function findText(register: Register, { number, issued }: NumberedText): RegisteredText | undefined {
  const texts = indexOf(register).byNumber.get(number) ?? []
  const sameDay = texts.find(text => issued !== undefined && text.issued === issued)
  return sameDay ?? (/\/\d{4}\//u.test(number) ? texts[0] : undefined)
}

/** The laws and ordinances of one name, whatever its capitals. */
export function lawsNamed(register: Register, name: string): readonly RegisteredText[] {
  return indexOf(register).laws.get(folded(name)) ?? []
}

/** Remembered, since every citation is looked up. */
const indexOf = memoizeByObject(({ texts }: Register): Index => {
  const laws = texts.filter(
    ({ type, title }) => title !== undefined && /^(?:Bộ luật|Luật|Pháp lệnh)$/u.test(type),
  )
  return {
    byNumber: groupBy(texts, ({ number }) => number),
    laws: groupBy(laws, ({ title = '' }) => folded(title)),
  }
})

function folded(name: string): string {
  return name.toLowerCase().replace(/\s+/gu, ' ').trim()
}
