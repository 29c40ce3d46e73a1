import type { Plan } from '../../plan/model/plan.ts'
import type { CitedNumber } from '../../plan/reading/citations/citation.ts'
import { citationsIn } from '../../plan/reading/citations/citations-in.ts'
import { citationsOf } from '../../plan/reading/citations/placed-citations.ts'
import { formTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import type { Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const citationSymbol: Rule = {
  id: 'citation-symbol',
  level: 'decree',
  severity: 'warning',
  fixable: true,
  clause: 'PL I-I.II.3',
  title: {
    vi: 'Số, ký hiệu văn bản phải viết liền: dấu “/” sau số, dấu “-” giữa các nhóm chữ, số dưới 10 có số 0 đứng trước.',
    en: 'A number and symbol must hold no space: “/” after the number, “-” between abbreviations, a zero before 1 to 9.',
  },
  why: {
    vi: 'Số, ký hiệu viết sai thì không tìm được văn bản.',
    en: 'A text is not found under a number that is written wrong.',
  },
  help: {
    vi: 'Viết đúng như bản gốc, không có dấu cách.',
    en: 'Write it as the text itself does, without spaces.',
  },
  applies: plan => numbersOf(plan).length > 0,
  *check({ plan }) {
    for (const { read, number } of numbersOf(plan)) {
      const { text, right, start, end } = number
      if (right === undefined || right === text) continue
      const message = { vi: `“${text}” phải viết là “${right}”.`, en: `“${text}” is written “${right}”.` }
      yield textFinding(read, [start, end], message, right)
    }
  },
}

interface PlacedNumber {
  readonly read: ReadText
  readonly number: CitedNumber
}

/** Numbers in lines of the form too: those that name the decision, and recipients. */
function numbersOf(plan: Plan): readonly PlacedNumber[] {
  const inForm = formTexts(plan).flatMap(read => citationsIn(read.text).map(citation => ({ read, citation })))
  return [...citationsOf(plan), ...inForm].flatMap(({ read, citation: { number } }) =>
    number ? [{ read, number }] : [],
  )
}
