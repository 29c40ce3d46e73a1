import { readTexts } from '../../plan/reading/texts/read-texts.ts'
import { misplacedCommas } from '../citations/place-commas.ts'
import type { Rule } from '../rule.ts'

export const citationPlaceCommas: Rule = {
  id: 'citation-place-commas',
  level: 'decree',
  severity: 'info',
  clause: 'PL II.V.7',
  title: {
    vi: 'Chỉ dẫn đến điểm, khoản, điều phải viết liền, không có dấu phẩy: “điểm a khoản 2 Điều 3”.',
    en: 'Point, clause and article must be named without commas between them: “điểm a khoản 2 Điều 3”.',
  },
  why: {
    vi: 'Có dấu phẩy thì đọc thành nhiều chỗ khác nhau.',
    en: 'With commas it reads as several places.',
  },
  help: { vi: 'Bỏ dấu phẩy.', en: 'Remove the commas.' },
  *check({ plan }) {
    for (const read of readTexts(plan))
      for (const { text, right, start, end } of misplacedCommas(read.text))
        yield {
          at: read.at,
          range: read.written(start, end),
          message: { vi: `“${text}” phải viết là “${right}”.`, en: `“${text}” is written “${right}”.` },
        }
  },
}
