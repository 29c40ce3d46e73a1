import type { Article } from '../../plan/plan.ts'
import type { Rule } from '../rule.ts'

export const attachedPlanIssued: Rule = {
  id: 'attached-plan-issued',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Quyết định phải có điều ban hành kế hoạch kèm theo.',
    en: 'An article of the decision issues the attached plan.',
  },
  why: {
    vi: 'Kế hoạch kèm theo chỉ có hiệu lực khi một điều của quyết định ban hành nó (Mẫu 1.3).',
    en: 'An attached plan takes effect through an article that issues it (Mẫu 1.3).',
  },
  help: {
    vi: 'Thêm “- issues: plan” vào đầu “articles”.',
    en: 'Add “- issues: plan” at the head of “articles”.',
  },
  applies: plan => plan.plan !== undefined,
  *check({ plan: { decision } }) {
    if (decision.articles.some(issuesPlan)) return
    yield {
      at: ['decision', 'articles'],
      part: 'key',
      message: {
        vi: 'Không điều nào ban hành kế hoạch kèm theo.',
        en: 'No article issues the attached plan.',
      },
    }
  },
}

function issuesPlan(article: Article): boolean {
  return ('issues' in article && article.issues === 'plan') || /kèm theo/iu.test(article.text ?? '')
}
