import type { TextRange } from '../../base/text-range.ts'
import { numberArticles } from '../../plan/model/prose-numbers.ts'
import { markedTexts } from '../../plan/reading/texts/marked-texts.ts'
import type { Rule } from '../rule.ts'

/** An article of the decision itself: `tại Điều 5 Quyết định này`. */
const OWN_ARTICLE =
  /(?<![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])Điều\s+(?<number>\d+[a-zđ]?)\s+(?:của\s+)?(?:Quyết định|Nghị quyết) này/giu

export const articleCited: Rule = {
  id: 'article-cited',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Điều được viện dẫn (“Điều … Quyết định này”) phải có trong quyết định.',
    en: 'An article that is cited (“Điều … Quyết định này”) stands in the decision.',
  },
  why: {
    vi: 'Viện dẫn đến điều không có thì người đọc không biết phải theo nội dung nào.',
    en: 'A reference to an article that is not there leads nowhere.',
  },
  help: { vi: 'Sửa số điều cho đúng.', en: 'Correct the number.' },
  applies: ({ decision }) => decision !== undefined,
  *check({ plan }) {
    const articles = numberArticles(plan.decision?.articles ?? [], []).map(({ number }) => number)
    for (const { at, text } of markedTexts(plan))
      for (const { index, 0: written, groups } of text.matchAll(OWN_ARTICLE)) {
        const number = groups?.number ?? ''
        if (articles.includes(number)) continue
        const range: TextRange = [index, index + written.length]
        yield {
          at,
          range,
          message: {
            vi: `Quyết định này không có Điều ${number}: điều cuối cùng là Điều ${articles.at(-1)}.`,
            en: `This decision has no Điều ${number}: its last article is Điều ${articles.at(-1)}.`,
          },
        }
      }
  },
}
