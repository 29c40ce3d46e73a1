import { hasExplicitNumbers, siblingNumbers } from '../numbers/sibling-numbers.ts'
import type { NumberedSibling } from '../numbers/siblings.ts'
import type { Rule } from '../rule.ts'

export const numberStyle: Rule = {
  id: 'number-style',
  level: 'practice',
  severity: 'info',
  title: {
    vi: 'Số viết tay nên có cùng kiểu với các số cùng cấp.',
    en: 'A number given by hand should be written like the others of its level.',
  },
  why: {
    vi: 'Chỗ có dấu chấm, chỗ không làm bảng thiếu thống nhất.',
    en: 'A full stop behind one number and none behind the next looks careless.',
  },
  help: { vi: 'Bỏ “number” để kehoach tự đánh số.', en: 'Drop “number” and let kehoach number it.' },
  applies: hasExplicitNumbers,
  *check({ plan }) {
    for (const { members } of siblingNumbers(plan)) {
      const numbered = members.filter(({ shown }) => /[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]/u.test(shown))
      const common = commonEnd(numbered)
      for (const { at, shown, isExplicit } of numbered)
        if (isExplicit && common !== undefined && endOf(shown) !== common)
          yield {
            at,
            message: {
              vi: `Số “${shown}” khác kiểu với các số cùng cấp, vốn ${named(common).vi}.`,
              en: `“${shown}” is not written like the other numbers of its level, which ${named(common).en}.`,
            },
          }
    }
  },
}

/** What stands behind a number. */
function endOf(shown: string): string {
  return /[.)]?$/.exec(shown)?.[0] ?? ''
}

/** What stands behind more than half of the numbers. */
function commonEnd(members: readonly NumberedSibling[]): string | undefined {
  return ['', '.', ')'].find(
    end => members.filter(({ shown }) => endOf(shown) === end).length * 2 > members.length,
  )
}

function named(end: string) {
  return end === ''
    ? { vi: 'không có dấu ở cuối', en: 'end in no mark' }
    : { vi: `có dấu “${end}” ở cuối`, en: `end in “${end}”` }
}
