import type { Finding, Rule } from '../rule.ts'

export const closingGiven: Rule = {
  id: 'closing-given',
  level: 'decree',
  severity: 'error',
  clause: 'Mẫu 1.4',
  title: {
    vi: 'Văn bản ban hành riêng phải có nơi nhận và người ký.',
    en: 'A text issued without a decision must have recipients and a signature.',
  },
  why: {
    vi: 'Văn bản không kèm theo quyết định được ký và gửi như mọi văn bản khác.',
    en: 'A text that goes with no decision is signed and sent like any other.',
  },
  help: {
    vi: 'Thêm “recipients” và “signature” vào “plan”; hoặc thêm “decision” nếu văn bản kèm theo một quyết định.',
    en: 'Add “recipients” and “signature” to “plan”; or add the “decision” it goes with.',
  },
  applies: ({ decision, plan }) => decision === undefined && plan !== undefined,
  *check({ plan: { plan } }) {
    if (!plan) return
    const at: Pick<Finding, 'at' | 'part'> = { at: ['plan'], part: 'key' }
    if (plan.recipients === undefined)
      yield {
        ...at,
        message: { vi: `${plan.type} chưa có nơi nhận.`, en: `This ${plan.type} has no recipients.` },
      }
    if (plan.signature === undefined)
      yield {
        ...at,
        message: { vi: `${plan.type} chưa có người ký.`, en: `This ${plan.type} has no signature.` },
      }
  },
}
