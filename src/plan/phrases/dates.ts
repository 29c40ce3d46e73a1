import { BLANK_DATE } from './blanks.ts'
import type { Phrase } from './phrase.ts'

/** A date as a text shows it; what is not known yet is left blank there. */
export interface ShownDate {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

const IN_WORDS = /^ngày ?(\d{1,2})? ?tháng ?(\d{1,2})? ?năm ?(\d{4})?$/iu

/** “ngày 17 tháng 02 năm 2025”: a zero for days below 10 and for months 1 and 2 only (PL I-I.II.4.b). */
export const DATE: Phrase<ShownDate> = {
  write: ({ year, month, day }) =>
    `ngày ${padded(day, 10)} tháng ${padded(month, 3)} năm ${year === undefined ? BLANK_DATE : String(year)}`,
  read(text) {
    // Dots and lines stand for what is still to be written, as spaces do.
    const found = IN_WORDS.exec(text.replace(/[\s.…_]+/gu, ' ').trim())
    if (!found) return undefined
    const [, day, month, year] = found
    return { year: numberOf(year), month: numberOf(month), day: numberOf(day) }
  },
}

/** “An Bình, ngày 17 tháng 02 năm 2025”. */
export const PLACE_AND_DATE: Phrase<{ readonly place: string; readonly date: ShownDate }> = {
  write: ({ place, date }) => `${place}, ${DATE.write(date)}`,
  read(text) {
    const start = dateStart(text)
    const date = start === undefined ? undefined : DATE.read(text.slice(start))
    const place = text.slice(0, start).replace(/(?<![\s,;])[\s,;]+$/, '')
    return date === undefined || place === '' ? undefined : { place: place.trim(), date }
  },
}

/** Where the date behind a place begins, at its word “ngày”. */
export function dateStart(text: string): number | undefined {
  return /(?<=[\s,;])ngày(?=[\s.…_]|$)/iu.exec(text)?.index
}

function padded(value: number | undefined, below: number): string {
  if (value === undefined) return BLANK_DATE
  return value < below ? String(value).padStart(2, '0') : String(value)
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined ? undefined : Number(digits)
}
