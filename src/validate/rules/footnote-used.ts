import { footnoteMarks, markedTexts } from '../../plan/reading/texts/marked-texts.ts'
import type { Rule } from '../rule.ts'

export const footnoteUsed: Rule = {
  id: 'footnote-used',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Mỗi chú thích trong “footnotes” được gọi ít nhất một lần.',
    en: 'Every entry of “footnotes” is called at least once.',
  },
  why: {
    vi: 'Chú thích không được gọi sẽ không in ra.',
    en: 'A note that nothing calls is not printed.',
  },
  help: {
    vi: 'Đặt [^mã] vào chỗ cần chú thích, hoặc xóa chú thích này.',
    en: 'Put [^id] where the note belongs, or remove the note.',
  },
  applies: plan => Object.keys(plan.footnotes).length > 0,
  *check({ plan, isShared }) {
    const called = new Set(footnoteMarks(markedTexts(plan)).map(mark => mark.id))
    for (const id of Object.keys(plan.footnotes)) {
      if (called.has(id) || isShared(['footnotes', id])) continue
      yield {
        at: ['footnotes', id],
        part: 'key',
        message: { vi: `Chú thích “${id}” không được gọi ở đâu.`, en: `Nothing calls the footnote “${id}”.` },
      }
    }
  },
}
