import type { PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { basesOf } from '../citations/bases.ts'
import { citedFinding, nameOf } from '../citations/cited-text.ts'
import { rankOf } from '../citations/legal-force.ts'
import type { Rule } from '../rule.ts'

export const basisOrder: Rule = {
  id: 'basis-order',
  level: 'practice',
  severity: 'info',
  title: {
    vi: 'Căn cứ nên xếp theo hiệu lực pháp lý: luật, nghị định, quyết định của Thủ tướng Chính phủ, thông tư, văn bản địa phương; cùng loại thì theo ngày.',
    en: 'Bases should go by legal force: laws, decrees, decisions of the Prime Minister, circulars, local texts; those of one kind by date.',
  },
  why: {
    vi: 'Thứ tự quen thuộc giúp thấy ngay căn cứ nào còn thiếu.',
    en: 'The usual order shows at once what is missing.',
  },
  help: { vi: 'Đổi chỗ các căn cứ.', en: 'Move the basis.' },
  applies: plan => basesOf(plan).length > 1,
  *check({ plan }) {
    let last: Ranked | undefined
    for (const { cited } of basesOf(plan)) {
      const [placed] = cited
      const rank = placed && rankOf(placed.citation)
      if (!placed || rank === undefined) continue
      const here = { placed, rank, date: placed.citation.date?.iso ?? '' }
      if (last && last.placed.read.at[0] === placed.read.at[0] && isBefore(here, last)) {
        const [name, before] = [nameOf(placed.citation), nameOf(last.placed.citation)]
        yield citedFinding(placed, {
          message: {
            vi: `“${name}” thường đứng trước “${before}”.`,
            en: `“${name}” usually stands before “${before}”.`,
          },
        })
      } else last = here
    }
  },
}

interface Ranked {
  readonly placed: PlacedCitation
  readonly rank: number
  readonly date: string
}

/** Laws on what a body may do come first, whatever their date; local texts go by level, which numbers do not tell. */
function isBefore(here: Ranked, last: Ranked): boolean {
  if (here.rank !== last.rank) return here.rank < last.rank
  const isByDate = here.rank > 0 && here.rank < 4
  return isByDate && here.date !== '' && here.date < last.date
}
