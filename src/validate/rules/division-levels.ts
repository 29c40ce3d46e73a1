import { DIVISION_NAMES, divisionsOf, isAbove } from '../numbers/divisions.ts'
import type { Rule } from '../rule.ts'

export const divisionLevels: Rule = {
  id: 'division-levels',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.6',
  title: {
    vi: 'Phần, chương, mục, tiểu mục, điều phải xếp theo đúng thứ bậc.',
    en: 'Parts, chapters, sections, subsections and articles must stand inside one another in this order.',
  },
  why: {
    vi: 'Bố cục đi từ phần đến chương, mục, tiểu mục rồi đến điều; lồng ngược thì không viện dẫn được.',
    en: 'A text goes from parts to chapters, sections, subsections, articles; the other way it cannot be cited.',
  },
  help: {
    vi: 'Đưa phần này ra ngoài phần đang chứa nó, hoặc đổi cấp của nó.',
    en: 'Move this block out, or change its kind.',
  },
  applies: plan => divisionsOf(plan).length > 0,
  *check({ plan }) {
    for (const { kind, around, source } of divisionsOf(plan)) {
      if (around === undefined || !isAbove(kind, around)) continue
      yield {
        at: [...source, kind],
        part: 'key',
        message: {
          vi: `Không đặt ${DIVISION_NAMES[kind].vi} trong ${DIVISION_NAMES[around].vi}.`,
          en: `“${kind}” does not stand inside “${around}”.`,
        },
      }
    }
  },
}
