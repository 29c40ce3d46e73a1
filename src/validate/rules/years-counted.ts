import { allTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

/** So many years, and from which to which: `05 năm 2026 - 2028`, `5 năm giai đoạn 2026-2030`. */
const COUNTED =
  /(?<!\d|\d[.,/])(?<count>\d{1,2}) năm,? {1,2}\(?(?:giai đoạn )?(?<first>20\d{2}) ?[-–] ?(?<last>20\d{2})(?!\d)/gu

export const yearsCounted: Rule = {
  id: 'years-counted',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Số năm của một giai đoạn khớp với năm đầu và năm cuối của nó.',
    en: 'The number of years of a period agrees with its first and last year.',
  },
  why: {
    vi: 'Số năm và các năm nói khác nhau thì không rõ giai đoạn nào được nói đến.',
    en: 'Where they say different things, nobody knows which period is meant.',
  },
  help: { vi: 'Sửa số năm, hoặc năm đầu, năm cuối.', en: 'Correct the number, or the years.' },
  *check({ plan }) {
    for (const read of allTexts(plan)) {
      if (!read.text.includes('năm')) continue
      for (const { index, 0: written, groups } of read.text.matchAll(COUNTED)) {
        const [count, first, last] = [groups?.count, groups?.first, groups?.last].map(Number)
        if (count === undefined || first === undefined || last === undefined) continue
        // A term from one year into another counts the years between: “nhiệm kỳ 5 năm 2020 - 2025”.
        if (count === last - first + 1 || count === last - first) continue
        yield textFinding(read, [index, index + written.length], {
          vi: `“${written}”: từ ${first} đến ${last} là ${last - first + 1} năm.`,
          en: `“${written}”: from ${first} to ${last} there are ${last - first + 1} years.`,
        })
      }
    }
  },
}
