import { hasExplicitNumbers, siblingNumbers } from '../numbers/sibling-numbers.ts'
import { countNumbers } from '../numbers/siblings.ts'
import type { Rule } from '../rule.ts'

/** Marks that many may share. */
const BULLETS = new Set(['', '-', '+'])

export const itemNumberUnique: Rule = {
  id: 'item-number-unique',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Các dòng, các ý, các điều cùng cấp không trùng số thứ tự.',
    en: 'Rows, items or articles of one level do not share a number.',
  },
  why: {
    vi: 'Hai chỗ trùng số thì không viện dẫn được chỗ nào.',
    en: 'Two with one number cannot be told apart when they are cited.',
  },
  help: {
    vi: 'Sửa số, hoặc bỏ “number” để kehoach tự đánh số.',
    en: 'Correct the number, or drop “number” and let kehoach number it.',
  },
  applies: hasExplicitNumbers,
  *check({ plan }) {
    for (const { members } of siblingNumbers(plan)) {
      const counts = countNumbers(members)
      for (const { noun, at, shown, isExplicit } of members) {
        if (!isExplicit || BULLETS.has(shown) || counts.get(shown) === 1) continue
        yield {
          at,
          message: {
            vi: `Số “${shown}” trùng với một ${noun.vi} cùng cấp.`,
            en: `The number “${shown}” is shared with another ${noun.en} of the same level.`,
          },
        }
      }
    }
  },
}
