import type { Rule } from '../rule.ts'

export const appendixParentNamed: Rule = {
  id: 'appendix-parent-named',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.III.1',
  title: {
    vi: 'Phụ lục đứng riêng phải nói rõ thuộc văn bản loại nào.',
    en: 'An appendix on its own must say what type of text it belongs to.',
  },
  why: {
    vi: 'Phụ lục ghi “(Kèm theo …)” văn bản nào; khi tệp chỉ có phụ lục, kehoach tạm coi đó là một Kế hoạch.',
    en: 'An appendix names the text it goes with; where there are appendices alone, kehoach takes it for a Kế hoạch.',
  },
  help: {
    vi: 'Thêm “to” với tên loại của văn bản đó, ví dụ: to: Quyết định.',
    en: 'Add “to” with the type of that text, as in: to: Quyết định.',
  },
  applies: ({ decision, plan }) => decision === undefined && plan === undefined,
  *check({ plan }) {
    for (const [index, { to, attachment }] of plan.appendices.entries()) {
      if (to !== undefined || attachment !== undefined) continue
      yield {
        at: ['appendices', index],
        message: {
          vi: 'Chưa rõ phụ lục này thuộc văn bản loại nào.',
          en: 'It is not said what type of text this appendix belongs to.',
        },
      }
    }
  },
}
