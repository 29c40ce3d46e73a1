import type { Plan } from '../../plan/plan.ts'
import { numberArticles } from '../../plan/prose-numbers.ts'
import type { PlacedText } from '../../plan/text/marked-texts.ts'
import { recipientTexts } from '../recipient-texts.ts'
import type { Rule } from '../rule.ts'

const AS_ARTICLES = /^như\s+điều\s+(\d+[a-zđ]?(?:\s*(?:,|-|và)\s*\d+[a-zđ]?)*)/iu

export const recipientsArticle: Rule = {
  id: 'recipients-article',
  level: 'consistency',
  severity: 'error',
  clause: 'PL I-I.II.9',
  title: {
    vi: '“Như Điều n” ở nơi nhận phải chỉ đến một điều có trong quyết định.',
    en: '“Như Điều n” among the recipients names an article of the decision.',
  },
  why: {
    vi: 'Nơi nhận “Như Điều …” chỉ các đơn vị chịu trách nhiệm thi hành nêu tại điều đó.',
    en: '“Như Điều …” stands for the bodies that the article makes responsible.',
  },
  help: {
    vi: 'Sửa số điều, hoặc bỏ dòng này: kehoach tự thêm “Như Điều …” với điều cuối cùng.',
    en: 'Correct the number, or drop the line: kehoach adds “Như Điều …” with the last article.',
  },
  applies: plan => namingArticles(plan).length > 0,
  *check({ plan }) {
    const articles = numberArticles(plan.decision?.articles ?? [], []).map(({ number }) => number)
    for (const { at, text } of namingArticles(plan)) {
      const named = AS_ARTICLES.exec(text)?.[1] ?? ''
      for (const number of named.match(/\d+[a-zđ]?/giu) ?? []) {
        if (articles.includes(number)) continue
        yield {
          at,
          characters: number,
          message: {
            vi: `Không có Điều ${number}: điều cuối cùng của quyết định là Điều ${articles.at(-1)}.`,
            en: `There is no Điều ${number}: the last article of the decision is Điều ${articles.at(-1)}.`,
          },
        }
      }
    }
  },
}

function namingArticles(plan: Plan): readonly PlacedText[] {
  const { decision } = plan
  if (!decision) return []
  return recipientTexts(plan, { part: 'decision', closing: decision }).filter(({ text }) =>
    AS_ARTICLES.test(text),
  )
}
