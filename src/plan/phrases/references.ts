import { BLANK_NUMBER } from './blanks.ts'
import { DATE, type ShownDate } from './dates.ts'
import { oneSpaced, type Phrase } from './phrase.ts'

/** What a text is known by: `37/QĐ-UBND`, `05/2026/QĐ-UBND`; the number is left blank in a draft. */
export interface NumberAndSymbol {
  /** With the year of a legal normative text; undefined where it is still to be given. */
  readonly number?: string | undefined
  readonly symbol: string
}

const NUMBER = /^(?<number>\d[\d/]*)?[\s.…_]*\/\s*(?<symbol>[^\s/\d].*)$/u

/** `37/QĐ-UBND`. */
export const NUMBER_AND_SYMBOL: Phrase<NumberAndSymbol> = {
  write: ({ number, symbol }) => `${number ?? BLANK_NUMBER}/${symbol}`,
  read(text) {
    const { number, symbol } = NUMBER.exec(text.trim().replace(/^[.…_]+/u, ''))?.groups ?? {}
    return symbol === undefined ? undefined : { number, symbol: symbol.trim() }
  },
}

/** “Số: 37/QĐ-UBND”, as it stands in the letterhead (PL I-I.II.3); its colon is forgotten now and then. */
export const NUMBER_LINE: Phrase<string> = {
  write: number => `Số: ${number}`,
  read: text => (NUMBER_LEAD.test(text) ? text.replace(NUMBER_LEAD, '').trimEnd() : undefined),
}

/** “Số:” before the number of a text. */
export const NUMBER_LEAD = /^Số(?:\s*:\s*|\s+)(?=\S)/iu

/** A text cited in full (PL I-I.II.6.b): “Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025 của Chủ tịch …”. */
export interface Reference {
  readonly type: string
  /** With the symbol, as it is shown. */
  readonly number: string
  readonly date: ShownDate
  readonly by: string
}

export const REFERENCE_TO: Phrase<Reference> = {
  write: ({ type, number, date, by }) => `${type} số ${number} ${DATE.write(date)} của ${by}`,
  read(text) {
    const [type, afterType] = cutAt(oneSpaced(text), / số ?:? ?/iu)
    const [number, afterNumber] = cutAt(afterType, / (?=ngày )/iu)
    const [shown, by] = cutAt(afterNumber, / của /iu)
    const date = DATE.read(shown)
    return type && number && by && date ? { type, number, date, by } : undefined
  },
}

/** What stands before the first of some words, and behind it; nothing behind where there is none. */
function cutAt(text: string, words: RegExp): readonly [before: string, behind: string] {
  const found = words.exec(text)
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, '']
}
