import type { Rule } from '../rule.ts'
import { countNumbers, hasExplicitNumbers, siblingNumbers } from '../sibling-numbers.ts'

/** Marks that many rows may share. */
const BULLETS = new Set(['', '-', '+'])

export const itemNumberUnique: Rule = {
  id: 'item-number-unique',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Các dòng cùng cấp không trùng số thứ tự.',
    en: 'Rows of one level do not share a number.',
  },
  why: {
    vi: 'Hai dòng trùng số thì không viện dẫn được dòng nào.',
    en: 'Two rows with one number cannot be told apart when they are cited.',
  },
  help: {
    vi: 'Sửa số, hoặc bỏ “number” để kehoach tự đánh số.',
    en: 'Correct the number, or drop “number” and let kehoach number the rows.',
  },
  applies: hasExplicitNumbers,
  *check({ plan }) {
    for (const { rows } of siblingNumbers(plan)) {
      const counts = countNumbers(rows)
      for (const { at, shown, isExplicit } of rows) {
        if (!isExplicit || BULLETS.has(shown) || counts.get(shown) === 1) continue
        yield {
          at,
          message: {
            vi: `Số thứ tự “${shown}” trùng với một dòng cùng cấp.`,
            en: `The number “${shown}” is shared with a row of the same level.`,
          },
        }
      }
    }
  },
}
