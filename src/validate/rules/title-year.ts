import type { TextRange } from '../../base/text-range.ts'
import { citationsIn } from '../../plan/reading/citations/citations-in.ts'
import { markedTexts } from '../../plan/reading/texts/marked-texts.ts'
import type { Rule } from '../rule.ts'

/** The only year a title speaks of: `… năm 2024 …`. */
const YEAR = /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])năm\s+(?<year>20\d{2})(?!\d)/giu

export const titleYear: Rule = {
  id: 'title-year',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Kế hoạch của một năm được ban hành trước khi năm ấy kết thúc.',
    en: 'A plan for a year is issued before that year is over.',
  },
  why: {
    vi: 'Năm trong tên kế hoạch đã qua khi ban hành thường là sót lại từ văn bản năm trước.',
    en: 'A year that is over when the plan is issued was usually left from last year’s text.',
  },
  help: {
    vi: 'Sửa năm trong tên, hoặc ngày ban hành.',
    en: 'Correct the year in the title, or the date of issue.',
  },
  applies: ({ plan, issued }) => plan?.type === 'Kế hoạch' && issued.date !== undefined,
  *check({ plan }) {
    const { date } = plan.issued
    const title = markedTexts(plan).find(({ at }) => at.join('.') === 'plan.title')
    if (!date || !title) return
    const cited = citationsIn(title.text)
    const years = [...title.text.matchAll(YEAR)].filter(
      ({ index }) => !cited.some(({ start, end }) => start <= index && index < end),
    )
    const [found] = years
    const year = Number(found?.groups?.year)
    if (!found || years.length > 1 || year >= date.year) return
    const range: TextRange = [found.index, found.index + found[0].length]
    yield {
      at: title.at,
      range,
      message: {
        vi: `Tên kế hoạch ghi năm ${year}, nhưng văn bản ban hành năm ${date.year}.`,
        en: `The title says ${year}, but the text is issued in ${date.year}.`,
      },
    }
  },
}
