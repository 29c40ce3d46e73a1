import { typedNumber } from '../../plan/habits/typed-number.ts'
import { markedTexts, type PlacedText } from '../../plan/reading/texts/marked-texts.ts'
import type { Rule } from '../rule.ts'

export const levelsPasted: Rule = {
  id: 'levels-pasted',
  level: 'practice',
  severity: 'warning',
  title: {
    vi: 'Đề mục và các ý dán từ Word nên viết thành từng khối.',
    en: 'Headings and items pasted from Word should be blocks of their own.',
  },
  why: {
    vi: 'Trong một đoạn chữ, đề mục in như lời thường: không đậm, không lùi theo cấp, không vào dấu trang.',
    en: 'Inside one text a heading is printed like any words: not bold, not at its level, not among the bookmarks.',
  },
  help: {
    vi: 'Tách thành các khối, ví dụ: - heading: Mục đích, với items: [Nâng cao chất lượng.] bên dưới; không cần gõ số.',
    en: 'Make blocks of it, as in: - heading: Mục đích, with items: [Nâng cao chất lượng.] below; numbers need not be typed.',
  },
  *check({ plan }) {
    for (const { at, text } of markedTexts(plan)) {
      const heading = pastedHeading({ at, text })
      if (heading === undefined) continue
      const start = text.indexOf(heading)
      yield {
        at,
        range: [start, start + heading.length],
        message: {
          vi: `“${heading}” là đề mục nhưng in như lời thường.`,
          en: `“${heading}” is a heading, yet printed like any words.`,
        },
      }
    }
  },
}

/** A line in capitals behind a number, in a paragraph without a number. */
function pastedHeading({ at, text }: PlacedText): string | undefined {
  if (at.at(-1) !== 'text' || at.includes('rows') || at.includes('articles')) return undefined
  return text
    .split('\n')
    .map(line => line.trim())
    .find(line => {
      const typed = typedNumber(line)
      const title = typed && line.slice(typed.range[1])
      return typed?.sign === 'capital' && title !== undefined && title === title.toUpperCase()
    })
}
