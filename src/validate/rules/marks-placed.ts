import type { Rule } from '../rule.ts'

export const marksPlaced: Rule = {
  id: 'marks-placed',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Các dấu trên trang đầu cần một quyết định hay một văn bản có tên loại.',
    en: 'Marks on the first page need a decision or a named text.',
  },
  why: {
    vi: 'Phụ lục không có phần đầu để in các dấu này.',
    en: 'An appendix has no letterhead to print them in.',
  },
  help: {
    vi: 'Bỏ “marks” ở tệp này và ghi vào tệp của văn bản chính.',
    en: 'Drop “marks” here and give them with the text itself.',
  },
  applies: ({ decision, plan, marks }) =>
    decision === undefined && plan === undefined && Object.keys(marks).length > 0,
  *check({ plan }) {
    for (const key of Object.keys(plan.marks))
      yield {
        at: ['marks', key],
        part: 'key',
        message: {
          vi: `“${key}” không in ra ở đâu: tệp này chỉ có phụ lục.`,
          en: `“${key}” is printed nowhere: there are appendices alone.`,
        },
      }
  },
}
