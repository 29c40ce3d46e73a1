import type { Localized } from '../../base/diagnostic.ts'
import { allTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { type OldText, oldTextIn } from '../texts/old-codes.ts'
import { inRightLetters } from '../texts/right-letters.ts'
import { textFinding } from '../texts/text-finding.ts'
import { UNSEEN } from '../vocabulary/look-alikes.ts'

export const lettersVietnamese: Rule = {
  id: 'letters-vietnamese',
  level: 'decree',
  clause: 'PL I-I.I.4',
  severity: 'error',
  fixable: true,
  title: {
    vi: 'Chữ trong văn bản phải là chữ Việt theo bộ mã Unicode, không được là ký tự trông giống.',
    en: 'Letters must be those of Vietnamese in Unicode, not others that look like them.',
  },
  why: {
    vi: 'Ký tự khác mã làm cho tìm kiếm, sao chép và đọc bằng máy đều sai, dù trên giấy trông gần giống.',
    en: 'A letter of another code breaks searching, copying and reading by machines, though it looks alike on paper.',
  },
  help: {
    vi: 'Gõ lại chữ này bằng bộ gõ tiếng Việt Unicode.',
    en: 'Type the word again with a Unicode keyboard.',
  },
  *check({ plan }) {
    for (const read of allTexts(plan)) {
      const old = oldTextIn(read.text)
      if (old) yield oldTextFinding(read, old)
      if (PLAIN.test(read.text)) continue
      for (const { index, 0: word } of read.text.matchAll(/[^ \n\t]+/gu)) {
        if (old && index < old.end && index + word.length > old.start) continue
        const right = inRightLetters(word)
        const range = [index, index + word.length] as const
        if (HAN.test(word)) continue
        if (right !== word) yield textFinding(read, range, message(word, right), right)
      }
    }
  },
}

/** Chinese names have marks of their own. */
const HAN = /[\u3400-\u9fff]/

/** Texts without anything unusual, as nearly all are. */
const PLAIN =
  /^[\n\t -~\u00A0«»°±²³·×÷À-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯư\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E€₫]*$/u

function message(word: string, right: string): Localized {
  const wrong = [...word].filter(letter => !right.includes(letter))
  const codes = [...new Set(wrong)].map(codeOf).join(', ')
  const seen = word.replace(UNSEEN, '')
  if (seen === '')
    return {
      vi: `Có ký tự ẩn đứng một mình (${codes}).`,
      en: `Characters that nobody sees stand alone (${codes}).`,
    }
  if (seen === right)
    return {
      vi: `Trong “${seen}” có ký tự ẩn (${codes}).`,
      en: `“${seen}” holds characters that nobody sees (${codes}).`,
    }
  return {
    vi: `“${seen}” có ký tự không phải chữ Việt (${codes}); đúng là “${right}”.`,
    en: `“${seen}” holds characters that are no Vietnamese letters (${codes}); right is “${right}”.`,
  }
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

function oldTextFinding(read: ReadText, { code, start, end, reading, isCertain }: OldText): Finding {
  const written = shortened(read.text.slice(start, end))
  const finding = textFinding(
    read,
    [start, end],
    {
      vi: `“${written}” là chữ mã ${code}, không phải Unicode.`,
      en: `“${written}” is text in the old code ${code}, not in Unicode.`,
    },
    isCertain ? reading : undefined,
  )
  return {
    ...finding,
    help: {
      vi: `Đọc theo mã ${code} là “${shortened(reading)}”. Gõ lại, hoặc chuyển sang Unicode rồi chép (UniKey: Ctrl+Shift+F6).`,
      en: `Read as ${code} it says “${shortened(reading)}”. Type it again, or convert it to Unicode before pasting (UniKey: Ctrl+Shift+F6).`,
    },
  }
}

const MOST = 80

function shortened(text: string): string {
  return text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST) + 1 || MOST).trimEnd()} …`
}
