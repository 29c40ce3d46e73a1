import type { Plan } from '../../plan/model/plan.ts'
import { footnoteMarks, type PlacedText, unmarkedTexts } from '../../plan/reading/texts/marked-texts.ts'
import type { Rule } from '../rule.ts'

export const footnotePlaced: Rule = {
  id: 'footnote-placed',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Dấu chú thích chỉ đặt trong nội dung, không đặt trong chú thích khác hay trong phần thể thức.',
    en: 'Footnote marks stand in the body, not in other footnotes or in the form around it.',
  },
  why: {
    vi: 'Ở chỗ này dấu chú thích sẽ in ra như chữ thường.',
    en: 'A mark in this place is not understood and would be printed as it is.',
  },
  help: {
    vi: 'Chuyển dấu chú thích sang trích yếu, căn cứ, điều khoản hoặc ô của bảng.',
    en: 'Move the mark to the subject, a basis, an article or a cell of the table.',
  },
  applies: plan => footnoteMarks(closedTexts(plan)).length > 0,
  *check({ plan }) {
    for (const { at, id } of footnoteMarks(closedTexts(plan))) {
      yield {
        at,
        characters: `[^${id}]`,
        message: {
          vi: `Không thể đặt chú thích [^${id}] ở đây.`,
          en: `The footnote [^${id}] cannot stand here.`,
        },
      }
    }
  },
}

function closedTexts(plan: Plan): readonly PlacedText[] {
  const notes = Object.entries(plan.footnotes).map(([id, text]) => ({ at: ['footnotes', id], text }))
  return [...unmarkedTexts(plan), ...notes]
}
