import { appendixGroups } from '../numbers/appendix-groups.ts'
import { isFormNumber } from '../numbers/form-numbers.ts'
import type { Rule } from '../rule.ts'

export const appendixNumber: Rule = {
  id: 'appendix-number',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.III.1.b',
  title: {
    vi: 'Khi một văn bản có từ hai phụ lục, mỗi phụ lục phải mang một số La Mã.',
    en: 'Where a text has several appendices, each must have a Roman number.',
  },
  why: {
    vi: 'Số La Mã giúp chỉ đúng một phụ lục trong nhiều phụ lục.',
    en: 'The Roman number tells one appendix from the others.',
  },
  help: {
    vi: 'Bỏ “number” để kehoach tự đánh số, hoặc ghi số La Mã, ví dụ: number: II.',
    en: 'Drop “number” and let kehoach number them, or give a Roman number, as in: number: II.',
  },
  applies: plan => plan.appendices.some(({ number }) => number !== undefined),
  *check({ plan }) {
    const several = appendixGroups(plan).filter(({ appendices }) => appendices.length > 1)
    for (const { appendix, source, number } of several.flatMap(({ appendices }) => appendices)) {
      if (appendix.number === undefined || /^[IVXLC]+$/.test(number) || isFormNumber(number)) continue
      yield {
        at: [...source, 'number'],
        message:
          number === ''
            ? { vi: 'Phụ lục này không có số.', en: 'This appendix has no number.' }
            : {
                vi: `“${number}” không phải là số La Mã.`,
                en: `“${number}” is not a Roman number.`,
              },
      }
    }
  },
}
