import { hasExplicitNumbers, siblingNumbers } from '../numbers/sibling-numbers.ts'
import { bareNumber, countNumbers } from '../numbers/siblings.ts'
import type { Rule } from '../rule.ts'

export const itemNumberSequence: Rule = {
  id: 'item-number-sequence',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Số thứ tự viết tay theo đúng thứ tự của các dòng, các ý, các điều.',
    en: 'A number given by hand follows the order of the rows, items or articles.',
  },
  why: {
    vi: 'Số nhảy hoặc lùi làm người đọc nghĩ rằng văn bản thiếu một phần.',
    en: 'A number that jumps or goes back reads as if something were missing.',
  },
  help: {
    vi: 'Bỏ “number” để kehoach tự đánh số, hoặc sửa lại số.',
    en: 'Drop “number” and let kehoach number it, or correct it.',
  },
  applies: hasExplicitNumbers,
  *check({ plan }) {
    for (const { members } of siblingNumbers(plan)) {
      const counts = countNumbers(members)
      for (const { noun, at, shown, isExplicit, expected } of members) {
        if (!isExplicit || expected === undefined || bareNumber(expected) === bareNumber(shown)) continue
        // A number that another shows too is for item-number-unique to report.
        if (counts.get(shown) !== 1) continue
        yield {
          at,
          message: {
            vi: `Theo thứ tự, ${noun.vi} này là “${expected}”, nhưng ghi “${shown}”.`,
            en: `By its place this ${noun.en} is “${expected}”, but it says “${shown}”.`,
          },
        }
      }
    }
  },
}
