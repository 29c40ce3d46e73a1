import type { Plan } from '../../plan/model/plan.ts'
import { numberArticles } from '../../plan/model/prose-numbers.ts'
import { namedArticles } from '../bundle/named-articles.ts'
import type { Finding, Rule } from '../rule.ts'
import { textsUnder } from '../texts/texts-under.ts'

/** Words by which an article says who carries the decision out. */
const IN_CHARGE =
  /chịu trách nhiệm\s+(?:tổ chức\s+)?(?:thi hành|thực hiện)|(?:thi hành|thực hiện)\s+quyết định|quyết định\s+(?:này\s+)?(?:thi hành|thực hiện)/iu
const CARRIED_OUT = /thi hành|thực hiện|trách nhiệm/iu

export const recipientsArticleInCharge: Rule = {
  id: 'recipients-article-in-charge',
  level: 'consistency',
  severity: 'warning',
  clause: 'PL I-I.II.9',
  title: {
    vi: '“Như Điều n” ở nơi nhận chỉ đến điều nêu ai thi hành quyết định.',
    en: '“Như Điều n” among the recipients names the article that says who carries the decision out.',
  },
  why: {
    vi: '“Như Điều …” thay cho các đơn vị, cá nhân chịu trách nhiệm thi hành.',
    en: '“Như Điều …” stands for those who are responsible.',
  },
  help: {
    vi: 'Ghi điều ấy vào “recipients”, hoặc đưa nó xuống cuối: kehoach lấy điều cuối cùng.',
    en: 'Name that article in “recipients”, or put it last: kehoach takes the last article.',
  },
  applies: ({ decision }) => decision !== undefined,
  *check({ plan }) {
    const articles = chargesOf(plan)
    const [sole, ...others] = articles.filter(({ charge }) => charge === 'all')
    const { at, part, numbers } = namedOrLast(plan, articles)
    const named = articles.filter(({ number }) => numbers.includes(number))
    if (!sole || others.length > 0 || named.some(({ charge }) => charge !== 'none')) return
    // Articles that are not there are for recipients-article to report.
    if (named.length < numbers.length) return
    yield {
      at,
      ...(part && { part }),
      message: {
        vi: `Nơi nhận là “Như Điều ${numbers.join(', ')}”, nhưng điều nêu ai thi hành là Điều ${sole.number}.`,
        en: `The recipients are “Như Điều ${numbers.join(', ')}”, but it is Điều ${sole.number} that says who is responsible.`,
      },
    }
  },
}

interface ArticleCharge {
  readonly number: string
  /** It says who carries the decision out, speaks of carrying something out, or of neither. */
  readonly charge: 'all' | 'some' | 'none'
}

function chargesOf(plan: Plan): readonly ArticleCharge[] {
  const charges = new Map<unknown, 'all' | 'some'>()
  for (const { at, text } of textsUnder(plan, ['decision', 'articles'])) {
    const [, , index] = at
    if (IN_CHARGE.test(text)) charges.set(index, 'all')
    else if (CARRIED_OUT.test(text) && !charges.has(index)) charges.set(index, 'some')
  }
  return numberArticles(plan.decision?.articles ?? [], []).map(({ number }, index) => ({
    number,
    charge: charges.get(index) ?? 'none',
  }))
}

/** The articles the recipients name, or the last, which kehoach names. */
function namedOrLast(
  plan: Plan,
  articles: readonly ArticleCharge[],
): Pick<Finding, 'at' | 'part'> & {
  readonly numbers: readonly string[]
} {
  const lines = namedArticles(plan)
  const [first] = lines
  if (first) return { at: first.at, numbers: lines.flatMap(({ numbers }) => numbers) }
  const last = articles.findLast(({ number }) => number !== '')?.number ?? ''
  return { at: ['decision', 'recipients'], part: 'key', numbers: [last] }
}
