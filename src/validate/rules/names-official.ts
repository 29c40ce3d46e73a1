import type { Localized } from '../../base/diagnostic.ts'
import { readTexts } from '../../plan/reading/texts/read-texts.ts'
import { comparedText } from '../../plan/text/compared-text.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import { withOneToneStyle } from '../../plan/text/tone-marks.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'
import { ALSO_SMALL, OFFICIAL_NAMES } from '../vocabulary/official-names.ts'

export const namesOfficial: Rule = {
  id: 'names-official',
  level: 'decree',
  clause: 'PL II.IV',
  severity: 'warning',
  title: {
    vi: 'Tên cơ quan, hệ thống phải viết hoa đúng như văn bản quy định.',
    en: 'Names of bodies and systems must have the capitals of the texts that set them up.',
  },
  why: {
    vi: 'Một tên viết nhiều kiểu làm văn bản thiếu nhất quán và khó tìm.',
    en: 'One name in several forms makes a text uneven and hard to search.',
  },
  help: { vi: 'Viết lại tên cho đúng.', en: 'Write the name as it is.' },
  *check({ plan }) {
    for (const read of readTexts(plan)) {
      for (const { index, 0: found } of comparedText(read).matchAll(NAMES)) {
        const written = read.text.slice(index, index + found.length)
        const right = OFFICIAL.get(bare(found)) ?? written
        if (withOneToneStyle(written) === right || written === written.toUpperCase()) continue
        const finding = textFinding(read, [index, index + found.length], message(written, right))
        const isCommonNoun = ALSO_SMALL.has(right) && written === written.toLowerCase()
        yield isCommonNoun ? { ...finding, severity: 'info' } : finding
      }
    }
  },
}

const OFFICIAL = new Map(OFFICIAL_NAMES.map(name => [bare(name), withOneToneStyle(name)]))
const NAMES = new RegExp(
  `(?<![${LETTERS}])(?:${OFFICIAL_NAMES.map(withQuotes).join('|')})(?![${LETTERS}])`,
  'g',
)

/** “Một cửa” is often set in quotation marks, which no text prescribes. */
function withQuotes(name: string): string {
  return withOneToneStyle(name).toLowerCase().replace('một cửa', '[“"]?một cửa[”"]?')
}

function bare(name: string): string {
  return withOneToneStyle(name).toLowerCase().replace(/[“”"]/g, '')
}

function message(written: string, right: string): Localized {
  return { vi: `“${written}” phải viết là “${right}”.`, en: `“${written}” is “${right}”.` }
}
