import { readTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const percentGlued: Rule = {
  id: 'percent-glued',
  level: 'hygiene',
  severity: 'info',
  fixable: true,
  title: {
    vi: 'Dấu “%” viết liền với số: 100%.',
    en: 'The sign “%” stands next to its number: 100%.',
  },
  why: {
    vi: 'Có dấu cách thì dấu “%” có thể rơi xuống dòng dưới, và trong một văn bản có hai cách viết.',
    en: 'With a space the sign may fall to the next line, and one text has two ways of writing.',
  },
  help: { vi: 'Bỏ dấu cách trước “%”.', en: 'Drop the space before “%”.' },
  *check({ plan }) {
    for (const read of readTexts(plan)) {
      for (const { index, 0: written } of read.text.matchAll(
        /\d[ \u00A0]+%(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d])/gu,
      )) {
        const message = {
          vi: 'Thừa dấu cách giữa số và “%”.',
          en: 'There is a space between the number and “%”.',
        }
        yield textFinding(read, [index, index + written.length], message, `${written.charAt(0)}%`)
      }
    }
  },
}
