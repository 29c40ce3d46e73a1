import { closingsOf } from '../bundle/recipient-texts.ts'
import type { Rule } from '../rule.ts'

export const jointSignatures: Rule = {
  id: 'joint-signatures',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Văn bản liên tịch có người ký của mỗi cơ quan cùng ban hành.',
    en: 'A joint text is signed for each of the bodies that issue it.',
  },
  why: {
    vi: 'Mỗi cơ quan cùng ban hành chịu trách nhiệm về văn bản bằng chữ ký của mình.',
    en: 'Each body answers for the text by its own signature.',
  },
  help: {
    vi: 'Ghi “signature” thành danh sách, mỗi cơ quan một người ký; hoặc sửa “jointly”.',
    en: 'Make “signature” a list with a signatory for each body; or correct “jointly”.',
  },
  applies: plan =>
    plan.issuer.jointly.length > 0 && closingsOf(plan).some(({ closing }) => closing.signature !== undefined),
  *check({ plan }) {
    const bodies = plan.issuer.jointly.length + 1
    for (const { part, closing } of closingsOf(plan)) {
      const count = closing.signature?.length
      if (count === undefined || count >= bodies) continue
      yield {
        at: [part, 'signature'],
        part: 'key',
        message: {
          vi: `Có ${bodies} cơ quan cùng ban hành nhưng chỉ có ${count} người ký.`,
          en: `${bodies} bodies issue the text, but ${count} signs it.`,
        },
      }
    }
  },
}
