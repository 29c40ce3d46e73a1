import { ownTexts } from '../../plan/text/read-texts.ts'
import { inLettersOf, PhraseFinder } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../text-finding.ts'
import { MISSPELLINGS } from '../vocabulary/misspellings.ts'

export const confusedPhrases: Rule = {
  id: 'confused-phrases',
  level: 'hygiene',
  severity: 'error',
  fixable: true,
  title: { vi: 'Từ ngữ viết đúng chính tả.', en: 'Words are spelt right.' },
  why: {
    vi: 'Mỗi tiếng đứng riêng thì có nghĩa nên máy soát chính tả thường bỏ qua, nhưng ghép lại là sai.',
    en: 'Each syllable means something alone, so spell checkers pass it, but together they are wrong.',
  },
  help: { vi: 'Sửa lại cho đúng.', en: 'Write it right.' },
  *check({ plan }) {
    const misspellings = new PhraseFinder(Object.keys(MISSPELLINGS))
    for (const read of ownTexts(plan)) {
      for (const { phrase, written, range } of misspellings.find(read)) {
        const right = inLettersOf(MISSPELLINGS[phrase] ?? phrase, written)
        const message = {
          vi: `“${written}” sai chính tả; đúng là “${right}”.`,
          en: `“${written}” is misspelt: “${right}”.`,
        }
        // A comma more, or words that are not the same in number, are for the author to see.
        const isSameLength = phrase.split(' ').length === right.split(' ').length && !right.includes(',')
        yield textFinding(read, range, message, isSameLength ? right : undefined)
      }
    }
  },
}
