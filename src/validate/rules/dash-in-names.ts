import { allTexts } from '../../plan/reading/texts/read-texts.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import { withOneToneStyle } from '../../plan/text/tone-marks.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'
import { JOINED_NAMES } from '../vocabulary/joined-names.ts'

export const dashInNames: Rule = {
  id: 'dash-in-names',
  level: 'practice',
  severity: 'warning',
  fixable: true,
  title: {
    vi: 'Tên ghép và ký hiệu văn bản nên dùng dấu gạch nối (-), không nên dùng gạch ngang (–).',
    en: 'Names of two parts and symbols of texts should have a hyphen (-), not a dash (–).',
  },
  why: {
    vi: 'Dấu (–) là do Word tự đổi khi gõ; tìm theo tên hoặc ký hiệu sẽ không thấy.',
    en: 'The dash comes from Word; whoever searches for the name or symbol does not find it.',
  },
  help: { vi: 'Thay bằng dấu gạch nối (-).', en: 'Write a hyphen (-).' },
  *check({ plan }) {
    for (const read of allTexts(plan)) {
      if (!/[–—]/.test(read.text)) continue
      for (const { index, groups, 0: whole } of withOneToneStyle(read.text).matchAll(DASHED)) {
        const written = read.text.slice(index, index + whole.length)
        const fix = written.replace(/\s*[–—]\s*/, groups?.symbol === undefined ? ' - ' : '-')
        const message = {
          vi: `“${written}” có dấu gạch ngang; nên viết là “${fix}”.`,
          en: `“${written}” has a dash; right is “${fix}”.`,
        }
        yield textFinding(read, [index, index + written.length], message, fix)
      }
    }
  },
}

const NAMES = JOINED_NAMES.map(([left, right]) => `${left}\\s*[–—]\\s*${right}`).join('|')
const DASHED = new RegExp(
  `(?<![${LETTERS}])(?:${NAMES})(?![${LETTERS}])|(?<symbol>(?<=\\d\\/)[${LETTERS}]+\\s?[–—]\\s?[${LETTERS}]+)`,
  'giu',
)
