import type { Localized } from '../../base/diagnostic.ts'
import type { PlanBlock } from '../../plan/model/block.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { isAsAbove, isAsArticle } from '../../plan/phrases/recipient-lines.ts'
import { closingsOf, type PlacedClosing, recipientTexts } from '../bundle/recipient-texts.ts'
import type { Rule } from '../rule.ts'

export const recipientsFirst: Rule = {
  id: 'recipients-first',
  level: 'decree',
  severity: 'error',
  clause: 'PL I-I.II.9',
  title: {
    vi: '“Như Điều …” chỉ được dùng khi có điều, “Như trên” chỉ được dùng khi có “Kính gửi”.',
    en: '“Như Điều …” must have articles to refer to, “Như trên” addressees.',
  },
  why: {
    vi: 'Dòng này thay cho những nơi đã nêu trong văn bản; không có chỗ nêu thì không rõ gửi cho ai.',
    en: 'The line stands for those the text itself names; where it names none, nobody is meant.',
  },
  help: {
    vi: 'Bỏ dòng này và ghi tên từng nơi nhận.',
    en: 'Drop the line and name each recipient.',
  },
  applies: plan => closingsOf(plan).length > 0,
  *check({ plan }) {
    for (const placed of closingsOf(plan))
      for (const { at, text } of recipientTexts(plan, placed)) {
        const message = problemOf(text, placed, plan)
        if (message) yield { at, message }
      }
  },
}

function problemOf(text: string, { part }: PlacedClosing, { plan }: Plan): Localized | undefined {
  if (isAsArticle(text) && part === 'plan' && !holdsArticle(plan?.body ?? []))
    return {
      vi: `“${text}”, nhưng ${plan?.type} này không có điều nào.`,
      en: `“${text}”, but this ${plan?.type} has no articles.`,
    }
  const isAddressed = plan?.addressees !== undefined || plan?.bearer !== undefined
  if (isAsAbove(text) && (part === 'decision' || !isAddressed))
    return {
      vi: `“${text}”, nhưng văn bản không có “Kính gửi”.`,
      en: `“${text}”, but the text is addressed to nobody (“Kính gửi”).`,
    }
  return undefined
}

function holdsArticle(blocks: readonly PlanBlock[]): boolean {
  return blocks.some(
    ({ article, body, items }) =>
      article !== undefined || holdsArticle(body ?? []) || holdsArticle(items ?? []),
  )
}
