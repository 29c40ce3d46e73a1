import type { Plan } from '../../plan/model/plan.ts'
import { type ReadText, readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { spokenWords } from '../texts/spoken-words.ts'

export const footnoteRepeated: Rule = {
  id: 'footnote-repeated',
  level: 'hygiene',
  severity: 'warning',
  title: { vi: 'Không có hai chú thích cùng nội dung.', en: 'No two footnotes say the same.' },
  why: {
    vi: 'Một chú thích được gọi nhiều lần thì chỉ in một lần, cùng một số.',
    en: 'A note called several times is printed once, under one number.',
  },
  help: {
    vi: 'Giữ một chú thích và gọi [^mã] của nó ở cả hai chỗ.',
    en: 'Keep one of them and call its [^id] in both places.',
  },
  applies: plan => notesOf(plan).length > 1,
  *check({ plan, isShared }) {
    const seen = new Map<string, ReadText>()
    for (const read of notesOf(plan)) {
      const said = spokenWords(read.text)
        .map(({ same }) => same)
        .join(' ')
      const first = seen.get(said)
      if (!first) seen.set(said, read)
      else if (!isShared(read.at))
        yield {
          at: read.at,
          message: {
            vi: `Chú thích “${read.at[1]}” giống chú thích “${first.at[1]}”.`,
            en: `The footnote “${read.at[1]}” says the same as “${first.at[1]}”.`,
          },
          related: [{ at: first.at, message: { vi: 'Chú thích giống nó.', en: 'The same footnote.' } }],
        }
    }
  },
}

function notesOf(plan: Plan): readonly ReadText[] {
  return readTexts(plan).filter(({ at, text }) => at[0] === 'footnotes' && text.trim() !== '')
}
