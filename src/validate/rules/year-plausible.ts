import { allTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

/** No administrative text of today is older, and none is dated far ahead. */
const ISSUED = { first: 1976, last: 2100 }
/** Years that a text may speak of. */
const TOLD = { first: 1000, last: 2150 }
/** Behind a day or a month, so that it is a year; or one that begins with a zero. */
const YEARS =
  /(?<=(?<!\d)\d{1,2}[/.-]\d{1,2}[/.-]|tháng {1,2}\d{1,2} {1,2}năm {1,2})\d{4}(?!\d)|(?<=năm {1,2})0\d{3}(?!\d)/giu

export const yearPlausible: Rule = {
  id: 'year-plausible',
  level: 'hygiene',
  severity: 'error',
  title: {
    vi: 'Năm của ngày ban hành và của các ngày trong văn bản là năm có thể có.',
    en: 'The years of the date of issue and of dates in the text are possible ones.',
  },
  why: {
    vi: 'Năm như 0202, 2206 là gõ nhầm; ngày ban hành sai thì cả văn bản sai.',
    en: 'A year such as 0202 or 2206 is a slip; with a wrong date of issue the whole text is wrong.',
  },
  help: { vi: 'Viết lại năm đúng, đủ bốn chữ số.', en: 'Write the right year, with four digits.' },
  *check({ plan, final }) {
    const weighed = (finding: Finding): Finding => (final ? finding : { ...finding, severity: 'warning' })
    const year = plan.issued.date?.year
    if (year !== undefined && (year < ISSUED.first || year > ISSUED.last))
      yield weighed({ at: ['issued', 'date'], message: messageOf(String(year).padStart(4, '0')) })
    for (const read of allTexts(plan))
      for (const { index, 0: told } of read.text.matchAll(YEARS)) {
        if (Number(told) >= TOLD.first && Number(told) <= TOLD.last) continue
        yield weighed(textFinding(read, [index, index + told.length], messageOf(told)))
      }
  },
}

function messageOf(written: string) {
  return {
    vi: `“${written}”: năm này không thể có ở đây.`,
    en: `“${written}”: this year cannot be meant here.`,
  }
}
