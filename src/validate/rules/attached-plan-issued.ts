import type { Rule } from '../rule.ts'
import { textsUnder } from '../texts/texts-under.ts'

/** An issuing article says so in its first words or names what goes with it. */
const ISSUES = /^(?:ban hành|phê duyệt|thông qua|công bố)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|kèm theo/iu

export const attachedPlanIssued: Rule = {
  id: 'attached-plan-issued',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Quyết định phải có điều ban hành văn bản kèm theo.',
    en: 'An article of the decision issues the attached text.',
  },
  why: {
    vi: 'Văn bản kèm theo chỉ có hiệu lực khi một điều của quyết định ban hành nó (Mẫu 1.3).',
    en: 'An attached text takes effect through an article that issues it (Mẫu 1.3).',
  },
  help: {
    vi: 'Thêm “- issues: plan” vào đầu “articles”.',
    en: 'Add “- issues: plan” at the head of “articles”.',
  },
  applies: ({ decision, plan }) => decision !== undefined && plan !== undefined,
  *check({ plan }) {
    // The sentence that issues it is written where the author has not written one.
    if (plan.decision?.articles.some(({ issues, text }) => issues && text === undefined)) return
    const texts = textsUnder(plan, ['decision', 'articles'])
    if (texts.some(({ text }) => ISSUES.test(text))) return
    yield {
      at: ['decision', 'articles'],
      part: 'key',
      message: {
        vi: 'Không điều nào ban hành văn bản kèm theo.',
        en: 'No article issues the attached text.',
      },
    }
  },
}
