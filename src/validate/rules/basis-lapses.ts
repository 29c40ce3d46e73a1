import type { Localized } from '../../base/diagnostic.ts'
import { toIso } from '../../plan/model/date.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { citationsOf } from '../../plan/reading/citations/placed-citations.ts'
import { planPeriod } from '../../plan/reading/deadlines/plan-period.ts'
import type { RegisteredText } from '../../register/register.ts'
import { citedFinding, nameOf, shownDate } from '../citations/cited-text.ts'
import { endOf, type ReliedOn, reliedOn, successors } from '../citations/effect.ts'
import { upTo } from '../citations/known-text.ts'
import type { Rule } from '../rule.ts'

export const basisLapses: Rule = {
  id: 'basis-lapses',
  level: 'law',
  severity: 'info',
  clause: 'PL I-I.II.6.a',
  title: {
    vi: 'Căn cứ còn hiệu lực đến hết thời gian của kế hoạch.',
    en: 'Legal bases stay in force as long as the plan runs.',
  },
  why: {
    vi: 'Văn bản hết hiệu lực giữa chừng thì phần việc còn lại phải theo văn bản mới.',
    en: 'Where a text ends before the plan does, what is left to do follows the new one.',
  },
  help: {
    vi: 'Căn cứ không sai; cân nhắc ghi thêm “và các văn bản sửa đổi, thay thế”.',
    en: 'The basis is not wrong; consider adding that what amends or replaces it is meant too.',
  },
  applies: plan => citationsOf(plan).length > 0,
  blocked: ({ plan }) =>
    lastYear(plan) === undefined
      ? { vi: 'chưa có năm ban hành', en: 'the year of issue is not known' }
      : undefined,
  *check({ plan, register }) {
    const { date } = plan.issued
    const year = lastYear(plan)
    const day = (date && toIso(date)) ?? `${date?.year ?? year}-01-01`
    for (const [{ placed, entry }, ...others] of byText(reliedOn(plan, register))) {
      const end = endOf(entry)
      if (end === undefined || end <= day || end > `${year}-12-31`) continue
      const name = nameOf(placed.citation)
      const by = successors(entry, end, register)
      yield citedFinding(placed, {
        message: {
          vi: `“${name}” hết hiệu lực từ ${shownDate(end)}, trong thời gian của kế hoạch (đến hết năm ${year})${by ? `; thay bằng ${by}` : ''} ${upTo(register, entry).vi}.`,
          en: `“${name}” ends on ${shownDate(end)}, within the time of the plan (to the end of ${year})${by ? `; ${by} replaces it` : ''} ${upTo(register, entry).en}.`,
        },
        related: others.map(other => citedFinding(other.placed, { message: ALSO_HERE })),
      })
    }
  },
}

/** The last year a plan is for; that of its date where its title does not say. */
function lastYear(plan: Plan): number | undefined {
  return planPeriod(plan)?.last ?? plan.issued.date?.year
}

const ALSO_HERE: Localized = { vi: 'Cũng được viện dẫn ở đây.', en: 'It is cited here too.' }

/** The places of each text, the first of them first. */
function byText(places: readonly ReliedOn[]): Iterable<readonly [ReliedOn, ...ReliedOn[]]> {
  const texts = new Map<RegisteredText, [ReliedOn, ...ReliedOn[]]>()
  for (const place of places) {
    const known = texts.get(place.entry)
    if (known) known.push(place)
    else texts.set(place.entry, [place])
  }
  return texts.values()
}
