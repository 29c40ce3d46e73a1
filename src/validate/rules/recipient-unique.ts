import { closingsOf, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Rule } from '../rule.ts'
import { spokenWords } from '../texts/spoken-words.ts'

export const recipientUnique: Rule = {
  id: 'recipient-unique',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Mỗi nơi nhận chỉ ghi một lần, kể cả trong các danh sách và các nhóm.',
    en: 'Every recipient is named once, in lists and groups too.',
  },
  why: {
    vi: 'Nơi nhận ghi hai lần in ra hai dòng giống nhau.',
    en: 'A recipient named twice is printed on two lines.',
  },
  help: { vi: 'Bỏ một trong hai.', en: 'Drop one of them.' },
  applies: plan => closingsOf(plan).some(({ closing }) => closing.recipients !== undefined),
  *check({ plan }) {
    for (const placed of closingsOf(plan)) {
      const seen = new Set<string>()
      for (const { at, text } of recipientTexts(plan, placed)) {
        const name = spokenWords(text)
          .map(word => word.same)
          .join(' ')
        if (seen.has(name))
          yield {
            at,
            message: {
              vi: `“${text}” đã có trong nơi nhận.`,
              en: `“${text}” is among the recipients already.`,
            },
          }
        seen.add(name)
      }
    }
  },
}
