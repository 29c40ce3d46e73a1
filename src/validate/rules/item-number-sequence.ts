import { formatNumber } from '../../plan/numbering.ts'
import type { NumberFormat } from '../../plan/plan.ts'
import type { Rule } from '../rule.ts'
import { countNumbers, hasExplicitNumbers, type Siblings, siblingNumbers } from '../sibling-numbers.ts'

/** How far past the last row a number given by hand is still recognised. */
const BEYOND = 100

export const itemNumberSequence: Rule = {
  id: 'item-number-sequence',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Số thứ tự viết tay theo đúng thứ tự dòng.',
    en: 'A number given by hand follows the order of the rows.',
  },
  why: {
    vi: 'Số nhảy hoặc lùi làm người đọc nghĩ rằng thiếu một dòng.',
    en: 'A number that jumps or goes back reads as if a row were missing.',
  },
  help: {
    vi: 'Bỏ “number” để kehoach tự đánh số, hoặc sửa lại số.',
    en: 'Drop “number” and let kehoach number the rows, or correct it.',
  },
  applies: hasExplicitNumbers,
  *check({ plan }) {
    for (const { format, rows } of siblingNumbers(plan)) {
      const positions = positionsOf(format, rows)
      const counts = countNumbers(rows)
      for (const [index, { at, shown, isExplicit }] of rows.entries()) {
        const position = positions.get(bare(shown))
        if (!isExplicit || position === undefined || position === index + 1) continue
        // A number that another row shows too is for item-number-unique to report.
        if (counts.get(shown) !== 1) continue
        const expected = formatNumber(format, index + 1)
        yield {
          at,
          message: {
            vi: `Dòng này theo thứ tự là “${expected}”, nhưng ghi “${shown}”.`,
            en: `By its place this row is “${expected}”, but it says “${shown}”.`,
          },
        }
      }
    }
  },
}

/** Where each number of a format stands in its sequence. */
function positionsOf(format: NumberFormat, rows: Siblings['rows']): ReadonlyMap<string, number> {
  const positions = new Map<string, number>()
  if (/^-?$/.test(format) || !rows.some(row => row.isExplicit)) return positions
  for (let position = 1; position <= rows.length + BEYOND; position++)
    positions.set(bare(formatNumber(format, position)), position)
  return positions
}

/** `1.` and `1)` are the same place in a sequence. */
function bare(number: string): string {
  return number.replace(/[.)]$/, '')
}
