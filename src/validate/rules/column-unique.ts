import type { Rule } from '../rule.ts'

export const columnUnique: Rule = {
  id: 'column-unique',
  level: 'consistency',
  severity: 'error',
  title: { vi: 'Mỗi loại cột chỉ có một lần trong bảng.', en: 'A table has each kind of column once.' },
  why: {
    vi: 'Hai cột cùng loại sẽ in lặp lại cùng một nội dung.',
    en: 'Two columns of one kind would print the same text twice.',
  },
  help: {
    vi: 'Xóa cột thừa, hoặc dùng một loại cột khác.',
    en: 'Remove one, or use another kind of column.',
  },
  applies: plan => plan.plan !== undefined,
  *check({ plan }) {
    const seen = new Set<string>()
    for (const [index, { kind }] of (plan.plan?.table.columns ?? []).entries()) {
      if (seen.has(kind))
        yield {
          at: ['plan', 'table', 'columns', index],
          message: { vi: `Cột “${kind}” đã có.`, en: `There already is a column “${kind}”.` },
        }
      seen.add(kind)
    }
  },
}
