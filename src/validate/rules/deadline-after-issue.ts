import { deadlineCells } from '../../plan/reading/deadlines/deadline-cells.ts'
import { compareDates } from '../../plan/reading/deadlines/plain-date.ts'
import { looksAhead, planPeriod } from '../../plan/reading/deadlines/plan-period.ts'
import { dateText, earliestIssue, spanOf } from '../deadlines/deadline-ends.ts'
import type { Rule } from '../rule.ts'

export const deadlineAfterIssue: Rule = {
  id: 'deadline-after-issue',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Thời hạn kết thúc sau ngày ban hành.',
    en: 'Deadlines end after the date of issue.',
  },
  why: {
    vi: 'Việc đã quá hạn ngay khi văn bản được ban hành thì không ai làm kịp.',
    en: 'What is overdue when the text is issued cannot be done in time.',
  },
  help: { vi: 'Sửa thời hạn, hoặc ngày ban hành.', en: 'Correct the deadline, or the date of issue.' },
  applies: plan => looksAhead(plan) && plan.issued.date !== undefined && deadlineCells(plan).length > 0,
  *check({ plan }) {
    const { date } = plan.issued
    if (!date) return
    const issue = earliestIssue(date)
    const period = planPeriod(plan)
    for (const { text, at, deadline } of deadlineCells(plan)) {
      const span = spanOf(deadline)
      if (span?.last === undefined || compareDates(span.last, issue) >= 0) continue
      if (span.yearAssumed && !period) continue
      // What lies before the plan's years is told by deadline-in-period.
      if (period && span.last.year < period.first) continue
      yield {
        at,
        message: {
          vi: `“${text}” hết vào ${dateText(span.last)}, trước khi văn bản được ban hành (${dateText(date)}).`,
          en: `“${text}” ends on ${dateText(span.last)}, before the text is issued (${dateText(date)}).`,
        },
      }
    }
  },
}
