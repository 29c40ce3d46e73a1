import type { Localized } from '../../base/diagnostic.ts'
import { markedTexts, unmarkedTexts } from '../../plan/reading/texts/marked-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { type LeftMark, leftMarks, unreadMarks } from '../texts/left-marks.ts'

export const markupLeft: Rule = {
  id: 'markup-left',
  level: 'hygiene',
  severity: 'warning',
  fixable: true,
  title: {
    vi: 'Không còn dấu đánh dấu nào in ra nguyên như gõ.',
    en: 'No mark of markup is left to be printed as it is typed.',
  },
  why: {
    vi: 'Dấu gõ dở, thẻ HTML và cách viết của chương trình khác không đổi kiểu chữ mà in ra giữa văn bản.',
    en: 'Marks half typed, HTML tags and the ways of other programs change no style; they are printed in the text.',
  },
  help: {
    vi: 'Viết lại theo docs/markup.md, hoặc xóa các dấu này.',
    en: 'Write it as docs/markup.md says, or remove the marks.',
  },
  *check({ plan }) {
    const notes = Object.entries(plan.footnotes).map(([id, text]) => ({ at: ['footnotes', id], text }))
    for (const { at, text } of [...markedTexts(plan), ...notes])
      for (const left of leftMarks(text)) yield { at, ...finding(left), help: left.help }
    for (const { at, text } of unmarkedTexts(plan))
      for (const left of unreadMarks(text)) yield { at, ...finding(left), help: AS_WRITTEN }
  },
}

const AS_WRITTEN: Localized = {
  vi: 'Xóa các dấu này: ở đây chữ được in đúng như viết.',
  en: 'Remove these marks: here text is printed as it is written.',
}

function finding({ range, mark, fix, mayBeMeant }: LeftMark): Omit<Finding, 'at'> {
  return {
    range,
    message: { vi: `“${mark}” sẽ in ra nguyên như vậy.`, en: `“${mark}” will be printed as it is.` },
    ...(fix !== undefined && { fix }),
    ...(mayBeMeant && { severity: 'info' }),
  }
}
