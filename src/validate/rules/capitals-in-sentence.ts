import { ownTexts } from '../../plan/reading/texts/read-texts.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'
import { BEFORE_DEEDS, DEEDS, ENACTING, LISTED, PLURALS, UNITS } from '../vocabulary/common-words.ts'

export const capitalsInSentence: Rule = {
  id: 'capitals-in-sentence',
  level: 'decree',
  clause: 'PL II.I',
  severity: 'warning',
  title: {
    vi: 'Giữa câu chỉ được viết hoa tên riêng.',
    en: 'In mid-sentence only names may take capitals.',
  },
  why: {
    vi: 'Sau dấu phẩy, dấu chấm phẩy và giữa câu, từ thường không viết hoa.',
    en: 'Behind a comma or semicolon and in mid-sentence, ordinary words are small.',
  },
  help: { vi: 'Viết thường chữ đầu.', en: 'Write it with a small letter.' },
  *check({ plan }) {
    const found = ownTexts(plan).flatMap(read =>
      [...read.text.matchAll(CAPITALS)].map(match => ({ read, match })),
    )
    const units = new Map<string, number>()
    for (const { match } of found)
      if (match.groups?.unit !== undefined) units.set(match[0], (units.get(match[0]) ?? 0) + 1)
    for (const { read, match } of found) {
      const { index, groups, 0: written } = match
      const isHouseStyle = (units.get(written) ?? 0) >= HOUSE_STYLE
      const small = written.charAt(0).toLowerCase() + written.slice(1)
      const message = {
        vi: `“${written}” ở giữa câu phải viết thường: “${small}”.`,
        en: `“${written}” in mid-sentence is small: “${small}”.`,
      }
      yield {
        ...textFinding(read, [index, index + written.length], message),
        ...((groups?.listed !== undefined || isHouseStyle) && { severity: 'info' as const }),
      }
    }
  },
}

/** An office that writes “của Tỉnh” so often means it: a style of the house, which is told as a note. */
const HOUSE_STYLE = 3

const any = (words: readonly string[]) => `(?:${words.join('|')})`

const CAPITALS = new RegExp(
  [
    // Where a title begins right behind a number, it is written as it stands on the text: “12/QĐ-UBND Ban hành Quy chế”.
    `(?<=[${LETTERS}] )(?<!Luật |/[A-ZĐ][A-Za-zĐđ\\d-]{1,20} )${any(ENACTING)}(?= [${LETTERS}])`,
    `(?<=(?<![${LETTERS}])${any(BEFORE_DEEDS)} )${any(DEEDS)}(?=[ ,])`,
    `(?<listed>(?<=[${LETTERS}][;,] )${any(LISTED)}(?= [${LETTERS}]))`,
    `(?<=(?<![${LETTERS}])(?:của|thuộc|địa bàn|trong|toàn|do|tại) )(?<unit>${any(UNITS)})(?=[.,;:)]|$| (?!ủy|uỷ|đội|hội|đoàn)\\p{Ll})`,
    `(?<=(?<![${LETTERS}])(?:[Cc]ác|những|từng|mỗi) )${any(PLURALS)}(?= \\p{Ll}|,)`,
  ].join('|'),
  'gu',
)
