import type { Rule } from '../rule.ts'
import { brokenPhrases } from '../texts/broken-phrases.ts'
import { SET_PHRASES } from '../vocabulary/set-phrases.ts'

export const setPhrases: Rule = {
  id: 'set-phrases',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Cụm từ quen dùng trong văn bản nên giữ nguyên như các Nghị định đã viết.',
    en: 'Set phrases should stand as the decrees write them.',
  },
  why: {
    vi: 'Các Nghị định viết cố định như vậy; thiếu dấu phẩy hay thiếu từ là khác nghĩa.',
    en: 'The decrees have them so; without a comma or a word they mean something else.',
  },
  help: { vi: 'Viết lại theo cụm từ đó.', en: 'Write the phrase as it is set.' },
  *check({ plan }) {
    yield* brokenPhrases(plan, SET_PHRASES)
  },
}
