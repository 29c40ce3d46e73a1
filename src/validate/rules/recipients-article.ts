import { numberArticles } from '../../plan/model/prose-numbers.ts'
import { namedArticles } from '../bundle/named-articles.ts'
import type { Rule } from '../rule.ts'

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
  applies: plan => namedArticles(plan).length > 0,
  *check({ plan }) {
    const articles = numberArticles(plan.decision?.articles ?? [], []).map(({ number }) => number)
    for (const { at, numbers } of namedArticles(plan))
      for (const number of numbers) {
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
  },
}
