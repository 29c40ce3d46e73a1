import type { Plan } from '../../plan/model/plan.ts'
import type { Rule } from '../rule.ts'

export const issuedPlanGiven: Rule = {
  id: 'issued-plan-given',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Điều có “issues: plan” cần một văn bản kèm theo.',
    en: 'An article with “issues: plan” needs an attached text.',
  },
  why: {
    vi: 'Câu “Ban hành kèm theo …” được viết theo tên văn bản ở “plan”.',
    en: 'The sentence “Ban hành kèm theo …” takes its title from “plan”.',
  },
  help: { vi: 'Thêm phần “plan”, hoặc bỏ “issues: plan”.', en: 'Add a “plan”, or drop “issues: plan”.' },
  applies: plan => issuingArticles(plan).length > 0,
  *check({ plan }) {
    if (plan.plan) return
    for (const index of issuingArticles(plan))
      yield {
        at: ['decision', 'articles', index, 'issues'],
        message: {
          vi: 'Không có văn bản nào để ban hành kèm theo.',
          en: 'There is no attached text to issue.',
        },
      }
  },
}

/** Places of the articles that issue the attached text. */
function issuingArticles({ decision }: Plan): readonly number[] {
  return (decision?.articles ?? []).flatMap(({ issues }, index) => (issues === undefined ? [] : [index]))
}
