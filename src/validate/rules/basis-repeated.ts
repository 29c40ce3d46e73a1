import { basesOf } from '../citations/bases.ts'
import { citedFinding, nameOf } from '../citations/cited-text.ts'
import type { Rule } from '../rule.ts'

export const basisRepeated: Rule = {
  id: 'basis-repeated',
  level: 'consistency',
  severity: 'warning',
  title: { vi: 'Mỗi văn bản chỉ là căn cứ một lần.', en: 'A text is a legal basis once.' },
  why: {
    vi: 'Căn cứ ghi hai lần thường là do chép nhầm; có thể thiếu mất một căn cứ khác.',
    en: 'A basis given twice is mostly a slip of copying, and another one may be missing.',
  },
  help: {
    vi: 'Bỏ một, hoặc sửa lại cho đúng văn bản cần ghi.',
    en: 'Remove one, or name the text that was meant.',
  },
  applies: plan => basesOf(plan).length > 1,
  *check({ plan }) {
    const seen = new Set<string>()
    for (const { read, cited } of basesOf(plan))
      for (const placed of cited) {
        const { number, date, title, issuer } = placed.citation
        const key = [
          read.at[0],
          number?.right ?? title?.text,
          date?.iso,
          number?.year ? '' : issuer?.text,
        ].join('|')
        const isSaid = (number ? number.right : title) !== undefined
        if (isSaid && seen.has(key))
          yield citedFinding(placed, {
            message: {
              vi: `“${nameOf(placed.citation)}” đã có trong các căn cứ ở trên.`,
              en: `“${nameOf(placed.citation)}” is among the bases above already.`,
            },
          })
        seen.add(key)
      }
  },
}
