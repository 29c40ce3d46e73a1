import { allTexts } from '../../plan/reading/texts/read-texts.ts'
import { withOneToneStyle } from '../../plan/text/tone-marks.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'
const MOTTO = 'Độc lập - Tự do - Hạnh phúc'

export const nationMottoExact: Rule = {
  id: 'nation-motto-exact',
  level: 'decree',
  clause: 'PL I-I.II.1',
  severity: 'error',
  fixable: true,
  title: {
    vi: 'Quốc hiệu, Tiêu ngữ phải viết đúng từng chữ.',
    en: 'The name of the State and its motto must be written to the letter.',
  },
  why: {
    vi: 'Nghị định quy định sẵn chữ và dấu gạch nối của hai dòng này.',
    en: 'The Decree gives the letters and the hyphens of these two lines.',
  },
  help: {
    vi: `Viết “${NATION}”, “${MOTTO}”; ở đầu văn bản thì bỏ đi vì kehoach tự viết.`,
    en: `Write “${NATION}”, “${MOTTO}”; at the head of a text leave them out, kehoach writes them.`,
  },
  *check({ plan }) {
    for (const read of allTexts(plan)) {
      for (const { index, groups, 0: found } of withOneToneStyle(read.text).matchAll(EITHER)) {
        const written = read.text.slice(index, index + found.length)
        const right = groups?.motto === undefined ? NATION : MOTTO
        const isExact = written === right || (right === MOTTO && written === MOTTO.toUpperCase())
        if (isExact || (right === NATION && written !== written.toUpperCase())) continue
        const message = {
          vi: `“${written}” phải viết là “${right}”.`,
          en: `“${written}” is to be “${right}”.`,
        }
        yield textFinding(read, [index, index + found.length], message, right)
      }
    }
  },
}

const EITHER = /cộng hòa xã hội chủ nghĩa việt nam|(?<motto>độc lập\s*[-–—,]\s*tự do\s*[-–—,]\s*hạnh phúc)/giu
