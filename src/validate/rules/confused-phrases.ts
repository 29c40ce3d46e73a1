import type { Localized } from '../../base/diagnostic.ts'
import { ownTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import { comparedText } from '../../plan/text/compared-text.ts'
import type { Rule } from '../rule.ts'
import { matchCase, PhraseFinder } from '../texts/phrases.ts'
import { strangePairs } from '../texts/strange-pairs.ts'
import { textFinding } from '../texts/text-finding.ts'
import { MISSPELLINGS, PARTS_OF_OTHERS } from '../vocabulary/misspellings.ts'

export const confusedPhrases: Rule = {
  id: 'confused-phrases',
  level: 'hygiene',
  severity: 'warning',
  fixable: true,
  title: { vi: 'Từ ngữ viết đúng chính tả.', en: 'Words are spelt right.' },
  why: {
    vi: 'Mỗi tiếng đứng riêng thì có nghĩa nên máy soát chính tả thường bỏ qua, nhưng ghép lại là sai.',
    en: 'Each syllable means something alone, so spell checkers pass it, but together they are wrong.',
  },
  help: { vi: 'Sửa lại cho đúng.', en: 'Write it right.' },
  *check({ plan }) {
    misspellings ??= new PhraseFinder(Object.keys(MISSPELLINGS))
    for (const read of ownTexts(plan)) {
      const listed = misspellings.find(read)
      for (const { phrase, written, range } of listed) {
        if (isPartOfOthers(phrase, range, read) || isName(written)) continue
        const right = matchCase(MISSPELLINGS[phrase] ?? phrase, written)
        const message = {
          vi: `“${written}” sai chính tả; đúng là “${right}”.`,
          en: `“${written}” is misspelt: “${right}”.`,
        }
        // A comma more, or words that are not the same in number, are for the author to see.
        const isSameLength = phrase.split(' ').length === right.split(' ').length && !right.includes(',')
        yield textFinding(read, range, message, isSameLength ? right : undefined)
      }
      for (const { right, written, range } of strangePairs(read)) {
        if (isName(written) || listed.some(({ range: [start, end] }) => start < range[1] && end > range[0]))
          continue
        yield {
          ...textFinding(read, range, meant(written, matchCase(right, written))),
          severity: 'info' as const,
        }
      }
    }
  },
}

/** The author decides: two words that are right can meet by chance. */
function meant(written: string, right: string): Localized {
  return {
    vi: `“${written}” hầu như không ai viết; có phải là “${right}”?`,
    en: `“${written}” is hardly ever written; is “${right}” meant?`,
  }
}

/** Made for the first plan: a run that judges none needs it not. */
let misspellings: PhraseFinder | undefined

/** Whether the words around a misspelling and its own make two right ones. */
function isPartOfOthers(
  phrase: string,
  [start, end]: readonly [start: number, end: number],
  read: ReadText,
): boolean {
  const others = PARTS_OF_OTHERS[phrase]?.split(' ') ?? []
  const text = comparedText(read)
  const before = text
    .slice(Math.max(0, start - LONGEST_WORD), start)
    .split(NO_LETTERS)
    .at(-2)
  const after = text.slice(end, end + LONGEST_WORD).split(NO_LETTERS)[1]
  return others.some(word => word === before || word === after)
}

const NO_LETTERS = /[^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]+/
const LONGEST_WORD = 12

/** “đề nghị Đinh Văn An”: a word that is larger than the one before it begins a name. */
function isName(written: string): boolean {
  return (
    / [A-ZĐ]/.test(written) && written !== written.toUpperCase() && /^[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]/.test(written)
  )
}
