import type { Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { isFiling } from '../../plan/phrases/recipient-lines.ts'
import { closingsOf, type PlacedClosing, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Rule } from '../rule.ts'

const KEYS = ['filing', 'copies', 'drafter'] as const

export const filingOnce: Rule = {
  id: 'filing-once',
  level: 'consistency',
  severity: 'error',
  clause: 'PL I-I.II.9',
  title: {
    vi: 'Dòng “Lưu: …” chỉ ghi một lần.',
    en: 'The line “Lưu: …” is given once.',
  },
  why: {
    vi: 'Khi đã có dòng “Lưu: …” trong nơi nhận, kehoach không viết dòng lưu khác.',
    en: 'Where “Lưu: …” stands among the recipients, kehoach writes no other.',
  },
  help: {
    vi: 'Bỏ dòng “Lưu: …” trong nơi nhận, hoặc ghi đủ vào dòng ấy và bỏ chỗ này.',
    en: 'Drop the line “Lưu: …”, or give it in full and drop this key.',
  },
  applies: plan => closingsOf(plan).some(placed => filingLines(plan, placed).length > 0),
  *check({ plan }) {
    for (const placed of closingsOf(plan)) {
      const { part, closing } = placed
      const [first, ...others] = filingLines(plan, placed)
      if (!first) continue
      for (const at of others)
        yield { at, message: { vi: 'Đã có một dòng “Lưu: …”.', en: 'There already is a line “Lưu: …”.' } }
      for (const key of KEYS)
        if (closing[key] !== undefined)
          yield {
            at: [part, key],
            part: 'key',
            message: {
              vi: `“${key}” không in ra: nơi nhận đã có dòng “Lưu: …”.`,
              en: `“${key}” is not printed: a line “Lưu: …” stands among the recipients.`,
            },
          }
    }
  },
}

function filingLines(plan: Plan, placed: PlacedClosing): readonly Path[] {
  return recipientTexts(plan, placed).flatMap(({ at, text }) => (isFiling(text) ? [at] : []))
}
