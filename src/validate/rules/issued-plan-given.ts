import type { Rule } from '../rule.ts'

export const issuedPlanGiven: Rule = {
  id: 'issued-plan-given',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Điều có “issues: plan” cần một kế hoạch kèm theo.',
    en: 'An article with “issues: plan” needs an attached plan.',
  },
  why: {
    vi: 'Câu “Ban hành kèm theo …” được viết theo tên kế hoạch ở “plan”.',
    en: 'The sentence “Ban hành kèm theo …” takes its title from “plan”.',
  },
  help: { vi: 'Thêm phần “plan”, hoặc bỏ “issues: plan”.', en: 'Add a “plan”, or drop “issues: plan”.' },
  applies: ({ decision }) => decision.articles.some(article => 'issues' in article),
  *check({ plan }) {
    if (plan.plan) return
    for (const [index, article] of plan.decision.articles.entries()) {
      if (!('issues' in article)) continue
      yield {
        at: ['decision', 'articles', index, 'issues'],
        message: { vi: 'Không có kế hoạch nào để ban hành kèm theo.', en: 'There is no plan to issue.' },
      }
    }
  },
}
