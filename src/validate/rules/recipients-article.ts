import type { Rule } from '../rule.ts'

const AS_ARTICLE = /^(?:-\s*)?như\s+điều\s+(.+)$/iu

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
  applies: ({ decision }) => decision.recipients.some(recipient => AS_ARTICLE.test(recipient)),
  *check({ plan: { decision } }) {
    const last = decision.articles.length
    for (const [index, recipient] of decision.recipients.entries()) {
      const named = AS_ARTICLE.exec(recipient)?.[1] ?? ''
      for (const number of named.match(/\d+/g) ?? []) {
        if (Number(number) >= 1 && Number(number) <= last) continue
        yield {
          at: ['decision', 'recipients', index],
          characters: number,
          message: {
            vi: `Không có Điều ${number}: quyết định chỉ có ${last} điều.`,
            en: `There is no Điều ${number}: the decision has ${last} articles.`,
          },
        }
      }
    }
  },
}
