import type { Rule } from '../rule.ts'

export const draftMarkWhenFinal: Rule = {
  id: 'draft-mark-when-final',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Văn bản ban hành không mang dấu dự thảo.',
    en: 'A text that is issued bears no draft mark.',
  },
  why: {
    vi: 'Dấu dự thảo in trên trang đầu; văn bản đã ký thì không còn là dự thảo.',
    en: 'The mark is printed on the first page; a signed text is no draft.',
  },
  help: { vi: 'Bỏ “draft” trong “marks”.', en: 'Drop “draft” from “marks”.' },
  applies: ({ marks }) => marks.draft !== undefined,
  blocked: ({ final }) =>
    final
      ? undefined
      : { vi: 'bản dự thảo được mang dấu dự thảo', en: 'a draft may bear the mark of a draft' },
  *check({ plan: { marks } }) {
    if (marks.draft === undefined) return
    yield {
      at: ['marks', 'draft'],
      message: {
        vi: `Bản ban hành còn dấu “${marks.draft}”.`,
        en: `The text to be issued still bears the mark “${marks.draft}”.`,
      },
    }
  },
}
