import type { Localized } from '../../base/diagnostic.ts'
import { ownTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const sentenceSound: Rule = {
  id: 'sentence-sound',
  level: 'hygiene',
  severity: 'warning',
  title: {
    vi: 'Câu không tự mâu thuẫn: không có “tối thiểu 100%”, “các đơn vị trong đơn vị”.',
    en: 'No sentence contradicts itself, as “at least 100%” does.',
  },
  why: {
    vi: 'Câu như vậy thường do chép, ghép đoạn từ văn bản khác.',
    en: 'Such a sentence comes from copying and joining other texts.',
  },
  help: { vi: 'Viết lại câu này.', en: 'Write the sentence anew.' },
  *check({ plan }) {
    for (const read of ownTexts(plan)) {
      for (const { pattern, message, severity } of SENSELESS) {
        for (const { index, 0: written } of read.text.matchAll(pattern))
          yield {
            ...textFinding(read, [index, index + written.length], message(written)),
            ...(severity && { severity }),
          }
      }
    }
  },
}

/** What makes no sense in any sentence. */
const SENSELESS: readonly {
  readonly pattern: RegExp
  readonly message: (written: string) => Localized
  readonly severity?: 'info'
}[] = [
  {
    pattern: /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:tối thiểu|ít nhất|không dưới)(?: là| đạt)? 100\s?%/giu,
    message: written => ({
      vi: `“${written}”: 100% đã là tất cả, không thể hơn.`,
      en: `“${written}”: 100% is all there is, nothing can be more.`,
    }),
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:các|những) (?<whole>đơn vị|cơ quan|bộ phận) trong \k<whole>(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?! (?:mình|đó|này))/giu,
    message: written => ({
      vi: `“${written}” không rõ nghĩa.`,
      en: `“${written}” makes no sense.`,
    }),
  },
  {
    pattern:
      /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])(?:(?:tối thiểu|ít nhất|không dưới)(?: là| đạt)? \d+(?:,\d+)?\s?%? trở lên|tối đa(?: là)? \d+(?:,\d+)?\s?%? trở xuống)(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])/giu,
    severity: 'info',
    message: written => ({
      vi: `“${written}” nói hai lần cùng một ý; chỉ cần một.`,
      en: `“${written}” says one thing twice.`,
    }),
  },
]
