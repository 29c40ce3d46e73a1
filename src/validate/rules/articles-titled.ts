import { groupBy } from '../../base/group-by.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { textAt } from '../../plan/reading/texts/text-at.ts'
import { divisionsOf, type PlacedDivision } from '../numbers/divisions.ts'
import type { Rule } from '../rule.ts'

export const articlesTitled: Rule = {
  id: 'articles-titled',
  level: 'consistency',
  severity: 'warning',
  title: {
    vi: 'Các điều của một quy chế, quy định đều có tên, hoặc đều không.',
    en: 'All articles of a regulation have titles, or none has.',
  },
  why: {
    vi: 'Một điều không tên giữa các điều có tên là bỏ sót; mục lục và người viện dẫn không biết điều ấy nói gì.',
    en: 'One without among those with titles was forgotten; a table of contents cannot say what it is about.',
  },
  help: {
    vi: 'Viết tên của điều sau “article:”, như các điều khác.',
    en: 'Write its title behind “article:”, as of the others.',
  },
  applies: plan => articlesOf(plan).length > 1,
  *check({ plan }) {
    const texts = groupBy(articlesOf(plan), ({ source }) =>
      source[0] === 'appendices' ? source.slice(0, 2).join(' ') : String(source[0]),
    )
    for (const articles of texts.values()) {
      const bare = articles.filter(({ source }) => textAt(plan, [...source, 'article']).trim() === '')
      const titled = articles.length - bare.length
      if (titled < 2 || bare.length * RARE > articles.length) continue
      for (const { source } of bare)
        yield {
          at: [...source, 'article'],
          part: 'key',
          message: {
            vi: `Điều này không có tên, ${titled} điều khác đều có.`,
            en: `This article has no title, ${titled} others have.`,
          },
        }
    }
  },
}

/** No more than one in so many was forgotten; else it is how the text is written. */
const RARE = 3

/** The articles of the texts that a decision issues; its own have no titles. */
function articlesOf(plan: Plan): readonly PlacedDivision[] {
  return divisionsOf(plan).filter(({ kind, source }) => kind === 'article' && source[0] !== 'decision')
}
