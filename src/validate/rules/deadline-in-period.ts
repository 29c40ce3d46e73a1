import type { Localized } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { deadlineCells } from '../../plan/reading/deadlines/deadline-cells.ts'
import { compareDates } from '../../plan/reading/deadlines/plain-date.ts'
import { type PlanPeriod, planPeriod } from '../../plan/reading/deadlines/plan-period.ts'
import { type DeadlineSpan, earliestIssue, spanOf } from '../deadlines/deadline-ends.ts'
import type { Rule } from '../rule.ts'

export const deadlineInPeriod: Rule = {
  id: 'deadline-in-period',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Thời hạn nằm trong năm hoặc giai đoạn của kế hoạch.',
    en: 'Deadlines lie within the year or years of the plan.',
  },
  why: {
    vi: 'Năm khác năm kế hoạch thường là sót lại khi chép từ kế hoạch năm trước.',
    en: 'Another year than the plan’s was usually left when last year’s plan was copied.',
  },
  help: {
    vi: 'Sửa năm của thời hạn, hoặc năm trong tên kế hoạch.',
    en: 'Correct the year of the deadline, or that in the title of the plan.',
  },
  applies: plan => planPeriod(plan) !== undefined && deadlineCells(plan).length > 0,
  *check({ plan }) {
    const period = planPeriod(plan)
    if (!period) return
    for (const { text, at, deadline } of deadlineCells(plan)) {
      const span = spanOf(deadline)
      if (span && isOutside(span, period, plan)) yield { at, message: messageOf(text, period) }
    }
  },
}

/** The last month of the year after in which reports on the whole year may fall due. */
const MONTHS_AFTER = 2

/** The first month of the year before in which a plan may be issued whose date is not known. */
const ISSUED_FROM = 10

function isOutside({ first, last }: DeadlineSpan, period: PlanPeriod, { issued }: Plan): boolean {
  const { year, month } = first
  if (year > period.last + 1 || (year === period.last + 1 && month > MONTHS_AFTER))
    return !isHorizon({ first, last })
  if (last === undefined || last.year >= period.first) return false
  const begin = issued.date
    ? earliestIssue(issued.date)
    : { year: period.first - 1, month: ISSUED_FROM, day: 1 }
  return compareDates(last, begin) < 0
}

/** “Đến (hết) năm 2030”: up to when a task goes on, not when it is due. */
function isHorizon({ first, last }: Pick<DeadlineSpan, 'first' | 'last'>): boolean {
  return last !== undefined && compareDates(first, last) === 0 && last.month === 12 && last.day === 31
}

function messageOf(text: string, { first, last }: PlanPeriod): Localized {
  return first === last
    ? {
        vi: `“${text}” nằm ngoài năm ${first} của kế hoạch.`,
        en: `“${text}” lies outside ${first}, the year of the plan.`,
      }
    : {
        vi: `“${text}” nằm ngoài giai đoạn ${first}-${last} của kế hoạch.`,
        en: `“${text}” lies outside ${first}-${last}, the years of the plan.`,
      }
}
