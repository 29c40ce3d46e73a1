import { type StyleLimit, styleLimits } from '../../profile/office-profile.ts'
import { clauseWords } from '../clause-words.ts'
import type { Rule } from '../rule.ts'

export const styleInRange: Rule = {
  id: 'style-in-range',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.I.3; PL I-I.II.6.e',
  title: {
    vi: 'Cỡ chữ, lề trang, lùi đầu dòng, cách đoạn, cách dòng phải nằm trong khoảng Nghị định cho phép.',
    en: 'Sizes, margins, indents and spacing must be within the ranges of the Decree.',
  },
  why: {
    vi: 'Cơ quan được chọn, nhưng chỉ trong khoảng quy định tại Phụ lục I Nghị định 30/2020/NĐ-CP.',
    en: 'An office may choose, but only within the ranges of Appendix I of Decree 30/2020/NĐ-CP.',
  },
  help: {
    vi: 'Chọn một số trong khoảng cho phép, hoặc bỏ dòng này để kehoach tự chọn.',
    en: 'Choose a number in the range, or drop the key and let kehoach choose.',
  },
  applies: ({ style }) => styleLimits(style).length > 0,
  *check({ plan: { style } }) {
    for (const limit of styleLimits(style)) {
      const { at, value, min, max, clause } = limit
      if (value >= min && value <= max) continue
      yield {
        at: ['style', ...at],
        message: {
          vi: `${inVietnamese(value)} nằm ngoài khoảng cho phép: ${rangeIn(limit, VI)} (${clauseWords(clause).vi}).`,
          en: `${value} is out of range: ${rangeIn(limit, EN)} (${clauseWords(clause).en}).`,
        },
      }
    }
  },
}

/** How a language writes a number and a range of numbers. */
interface Words {
  number(value: number): string
  between(min: string, max: string): string
  from(min: string): string
}
const VI: Words = {
  number: inVietnamese,
  between: (min, max) => `từ ${min} đến ${max}`,
  from: min => `từ ${min} trở lên`,
}
const EN: Words = {
  number: String,
  between: (min, max) => `${min} to ${max}`,
  from: min => `${min} or more`,
}

function rangeIn({ min, max, unit }: StyleLimit, words: Words): string {
  const withUnit = (value: number) => `${words.number(value)}${unit === '' ? '' : ` ${unit}`}`
  return max === Number.POSITIVE_INFINITY
    ? words.from(withUnit(min))
    : words.between(words.number(min), withUnit(max))
}

function inVietnamese(value: number): string {
  return String(value).replace('.', ',')
}
