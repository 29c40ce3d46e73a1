import type { Rule } from '../rule.ts'

export const appendixParent: Rule = {
  id: 'appendix-parent',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: '“to” của phụ lục chỉ đến một phần có trong tệp, hoặc một tên loại văn bản.',
    en: '“to” of an appendix names a part that is there, or a type of text.',
  },
  why: {
    vi: 'Dòng “(Kèm theo …)” của phụ lục được viết theo văn bản mà phụ lục thuộc về.',
    en: 'The line “(Kèm theo …)” of an appendix names the text it belongs to.',
  },
  help: {
    vi: 'Sửa “to”; nếu văn bản được ban hành riêng, ghi tên loại của nó, ví dụ: to: Kế hoạch.',
    en: 'Correct “to”; for a text issued elsewhere give its type, as in: to: Kế hoạch.',
  },
  applies: ({ appendices }) => appendices.some(({ to }) => to === 'decision' || to === 'plan'),
  *check({ plan }) {
    for (const [index, { to }] of plan.appendices.entries()) {
      if ((to !== 'decision' && to !== 'plan') || plan[to] !== undefined) continue
      yield {
        at: ['appendices', index, 'to'],
        message: {
          vi: `Trong tệp không có “${to}” để phụ lục này thuộc về.`,
          en: `There is no “${to}” for this appendix to belong to.`,
        },
      }
    }
  },
}
