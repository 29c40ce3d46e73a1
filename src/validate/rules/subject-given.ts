import type { Rule } from '../rule.ts'

export const subjectGiven: Rule = {
  id: 'subject-given',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.5',
  title: {
    vi: 'Quyết định không có văn bản kèm theo phải có trích yếu.',
    en: 'A decision without an attached text must have a subject.',
  },
  why: {
    vi: 'Trích yếu nêu nội dung chính của quyết định; chỉ khi có văn bản kèm theo, kehoach mới viết được trích yếu theo tên của nó.',
    en: 'The subject says what the decision is about; only an attached text lets kehoach write it.',
  },
  help: {
    vi: 'Thêm “subject” vào “decision”, ví dụ: subject: Về việc kiện toàn Tổ công nghệ số cộng đồng.',
    en: 'Add a “subject” to “decision”, for example: subject: Về việc kiện toàn Tổ công nghệ số cộng đồng.',
  },
  applies: ({ decision, plan }) => decision !== undefined && plan === undefined,
  *check({ plan: { decision } }) {
    if (decision?.subject !== undefined) return
    yield {
      at: ['decision'],
      part: 'key',
      message: { vi: 'Quyết định chưa có trích yếu.', en: 'The decision has no subject.' },
    }
  },
}
