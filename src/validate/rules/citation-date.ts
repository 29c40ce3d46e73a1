import { citationsOf } from '../../plan/reading/citations/placed-citations.ts'
import { citedFinding, nameOf, shownDate } from '../citations/cited-text.ts'
import { publishedDate, upTo } from '../citations/known-text.ts'
import type { Rule } from '../rule.ts'

export const citationDate: Rule = {
  id: 'citation-date',
  level: 'law',
  severity: 'warning',
  clause: 'PL I-I.II.6',
  title: {
    vi: 'Ngày ban hành của văn bản được viện dẫn khớp với sổ văn bản.',
    en: 'The date of a cited text agrees with the register.',
  },
  why: {
    vi: 'Sai ngày thì không tìm được văn bản, nhất là luật, chỉ ghi tên và ngày.',
    en: 'A text is not found under a wrong date, a law least of all, which is cited by name and date only.',
  },
  help: { vi: 'Đối chiếu với văn bản gốc.', en: 'Compare it with the text itself.' },
  applies: plan => citationsOf(plan).some(({ citation }) => citation.date?.iso),
  *check({ plan, register }) {
    for (const placed of citationsOf(plan)) {
      const { citation } = placed
      const entry = publishedDate(citation, register)
      const published = entry?.issued
      if (citation.date?.iso === undefined || published === undefined || published === citation.date.iso)
        continue
      const known = upTo(register, entry)
      const name = citation.number ? nameOf(citation) : `${citation.type.text} ${citation.title?.text}`
      yield citedFinding(
        placed,
        {
          message: {
            vi: `“${name}” ban hành ngày ${shownDate(published)}, ở đây ghi ngày ${shownDate(citation.date.iso)} ${known.vi}.`,
            en: `“${name}” is of ${shownDate(published)}, not ${shownDate(citation.date.iso)} ${known.en}.`,
          },
        },
        citation.date,
      )
    }
  },
}
