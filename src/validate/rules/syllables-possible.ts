import type { Localized } from '../../base/diagnostic.ts'
import { ownTexts } from '../../plan/reading/texts/read-texts.ts'
import { isSyllable, syllablesIn } from '../../plan/text/syllables.ts'
import type { Rule } from '../rule.ts'
import { type OldText, oldTextIn } from '../texts/old-codes.ts'
import { inRightLetters } from '../texts/right-letters.ts'
import { textFinding } from '../texts/text-finding.ts'
import { LOAN_WORDS } from '../vocabulary/loan-words.ts'

export const syllablesPossible: Rule = {
  id: 'syllables-possible',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Mỗi tiếng viết rời và là một tiếng có trong tiếng Việt.',
    en: 'Each syllable stands apart and is one that Vietnamese has.',
  },
  why: {
    vi: 'Tiếng không đọc được là lỗi đánh máy: thiếu dấu, thừa chữ hoặc hai tiếng dính nhau.',
    en: 'What cannot be read is a slip: a mark missing, a letter too many, or two syllables glued together.',
  },
  help: {
    vi: 'Sửa lại; nếu là tên riêng hay từ nước ngoài thì viết hoa hoặc đặt trong ngoặc kép.',
    en: 'Write it right; a name takes a capital, a foreign word stands in quotation marks.',
  },
  *check({ plan }) {
    const right = new Set<string>()
    for (const read of ownTexts(plan)) {
      let old: OldText | undefined | 'unasked' = 'unasked'
      for (const { index, 0: word } of read.text.matchAll(VIETNAMESE_WORD)) {
        if (right.has(word)) continue
        // Letters that are no Vietnamese ones are another rule's.
        if (isSyllable(word) || isNoWord(word) || LOAN_WORDS.has(word) || inRightLetters(word) !== word) {
          right.add(word)
          continue
        }
        // So are words of an old code; few texts need be asked for them.
        if (old === 'unasked') old = oldTextIn(read.text)
        if (old && index >= old.start && index < old.end) continue
        const range = [index, index + word.length] as const
        yield textFinding(read, range, message(word))
      }
    }
  },
}

/** In small letters, with a letter or tone of Vietnamese; parts of codes, addresses and longer names are not words. */
const VIETNAMESE_WORD =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d\p{Cf}@_/.-])(?=\p{Ll}{0,20}[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ])\p{Ll}{2,24}(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d\p{Cf}@_-])/gu

/** Without a vowel it abbreviates others: “50 trđ”. */
function isNoWord(word: string): boolean {
  return /^[bcdđghklmnpqrstvx]+$/.test(word)
}

function message(word: string): Localized {
  const apart = syllablesIn(word)?.join(' ')
  if (apart === undefined)
    return {
      vi: `“${word}” không phải là một tiếng trong tiếng Việt.`,
      en: `“${word}” is no syllable of Vietnamese.`,
    }
  return {
    vi: `“${word}” viết dính; có phải là “${apart}”?`,
    en: `“${word}” lacks a space; is “${apart}” meant?`,
  }
}
