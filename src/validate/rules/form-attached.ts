import { readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

/** A form by its number: `Mẫu số 04/HNMT`, in group `number` without what it is called by. */
const FORM =
  /(?:[Mm]ẫu|[Bb]iểu)(?: biểu)?(?: số)? (?<number>\d{1,3}[a-zđ]?\/(?<series>[A-ZĐ][A-ZĐ-]{0,20}))(?![A-ZĐ\d/-])/gu
/** Behind a form of another text. */
const OF_ANOTHER =
  /^[^.;]{0,60}(?:ban hành kèm theo|của|theo|tại) [^.;]{0,20}(?:Thông tư|Nghị định|Quyết định số|Hướng dẫn)/u

export const formAttached: Rule = {
  id: 'form-attached',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Biểu mẫu được nhắc đến có trong các biểu mẫu kèm theo.',
    en: 'A form that is cited is among the forms attached.',
  },
  why: {
    vi: 'Nhắc “Mẫu số 04/HNMT” mà kèm theo “Mẫu số 04/HNCT” thì người nhận không biết lập theo mẫu nào.',
    en: 'With “Mẫu số 04/HNMT” cited and “Mẫu số 04/HNCT” attached nobody knows which to fill in.',
  },
  help: {
    vi: 'Sửa số của mẫu cho khớp, hoặc kèm theo mẫu còn thiếu.',
    en: 'Correct the number of the form, or attach the missing one.',
  },
  applies: ({ appendices }) => appendices.some(({ number }) => formOf(String(number ?? '')) !== undefined),
  *check({ plan }) {
    const given = new Set(plan.appendices.flatMap(({ number }) => formOf(String(number ?? '')) ?? []))
    for (const read of readTexts(plan))
      for (const { index, 0: written, groups } of read.text.matchAll(FORM)) {
        const end = index + written.length
        if (given.has(plain(groups?.number ?? '')) || OF_ANOTHER.test(read.text.slice(end, end + 120)))
          continue
        yield textFinding(read, [index, end], {
          vi: `“${written}” không có trong các biểu mẫu kèm theo.`,
          en: `“${written}” is not among the forms attached.`,
        })
      }
  },
}

/** The number of a form, `4/HNMT` of `Mẫu số 04/HNMT`; undefined for an appendix that is none. */
function formOf(number: string): string | undefined {
  const found = /\d{1,3}[a-zđ]?\/[A-ZĐ][A-ZĐ-]*$/u.exec(number)?.[0]
  return found === undefined ? undefined : plain(found)
}

function plain(number: string): string {
  return number.replace(/^0+/u, '')
}
