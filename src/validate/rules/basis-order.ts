import type { Plan } from '../../plan/model/plan.ts'
import type { PlacedCitation } from '../../plan/reading/citations/placed-citations.ts'
import { basesOf } from '../citations/bases.ts'
import { citedFinding, nameOf } from '../citations/cited-text.ts'
import { rankOf } from '../citations/legal-force.ts'
import type { Finding, Rule } from '../rule.ts'

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
    for (const part of ['decision', 'plan'] as const) {
      let before: Ranked | undefined
      let last: Ranked | undefined
      for (const here of rankedOf(plan, part)) {
        if (!last || !isBefore(here, last)) {
          before = last
          last = here
        } else if (before && isBefore(here, before)) yield moved(here, last)
        else {
          // The one above is what stands too early: those below are right among themselves.
          yield moved(here, last)
          last = here
        }
      }
    }
  },
}

function rankedOf(plan: Plan, part: 'decision' | 'plan'): readonly Ranked[] {
  return basesOf(plan).flatMap(({ read, cited: [placed] }) => {
    const rank = placed && rankOf(placed.citation)
    if (!placed || rank === undefined || read.at[0] !== part) return []
    return [{ placed, rank, date: placed.citation.date?.iso ?? '' }]
  })
}

function moved({ placed }: Ranked, above: Ranked): Finding {
  const [name, before] = [nameOf(placed.citation), nameOf(above.placed.citation)]
  return citedFinding(placed, {
    message: {
      vi: `“${name}” thường đứng trước “${before}”.`,
      en: `“${name}” usually stands before “${before}”.`,
    },
  })
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
  // Of one body, normative texts, which have the year in their number, come before individual ones.
  if (isNormative(here) !== isNormative(last)) return false
  return isByDate && here.date !== '' && here.date < last.date
}

function isNormative({ placed }: Ranked): boolean {
  return placed.citation.number?.year !== undefined
}
