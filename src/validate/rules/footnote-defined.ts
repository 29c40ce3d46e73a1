import { footnoteMarks, markedTexts } from '../../plan/reading/texts/marked-texts.ts'
import { didYouMean } from '../did-you-mean.ts'
import type { Rule } from '../rule.ts'

export const footnoteDefined: Rule = {
  id: 'footnote-defined',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Mỗi dấu chú thích [^mã] phải có nội dung trong “footnotes”.',
    en: 'Every footnote mark [^id] has its text under “footnotes”.',
  },
  why: {
    vi: 'Dấu chú thích không có nội dung sẽ in ra một chú thích rỗng.',
    en: 'A mark without a text would print an empty note.',
  },
  help: {
    vi: 'Thêm nội dung vào “footnotes”, hoặc viết \\[^ nếu không phải là chú thích.',
    en: 'Add the text under “footnotes”, or write \\[^ if no footnote is meant.',
  },
  applies: plan => footnoteMarks(markedTexts(plan)).length > 0,
  *check({ plan }) {
    const ids = Object.keys(plan.footnotes)
    for (const { at, id } of footnoteMarks(markedTexts(plan))) {
      if (Object.hasOwn(plan.footnotes, id)) continue
      yield {
        at,
        characters: `[^${id}]`,
        message: { vi: `Chưa có chú thích “${id}”.`, en: `There is no footnote “${id}”.` },
        ...didYouMean(id, ids, meant => `[^${meant}]`),
      }
    }
  },
}
