import type { Paragraph } from '../document/model.ts'
import { documentType } from '../plan/model/document-types/index.ts'
import type { Plan } from '../plan/model/plan.ts'
import type { NumberedArticle } from '../plan/model/prose-numbers.ts'
import { issuedWithLead } from '../plan/phrases/attachments.ts'
import type { ComposeContext } from './compose-context.ts'
import { articleBlocks, articleHead } from './divisions.ts'
import { proseBlocks } from './prose.ts'
import { inlinesClosedBy } from './punctuation.ts'
import type { PartBlock } from './sections.ts'
import { authoredLines } from './text.ts'
import { sentenceWithTitle } from './title-in-sentence.ts'

/** An article of a decision with all it holds (PL I-I.II.6.đ). */
export function decisionArticle(
  plan: Plan,
  numbered: NumberedArticle,
  context: ComposeContext,
): readonly PartBlock[] {
  const { article, source, number, inner } = numbered
  const head = articleHead(number, article.title ?? '', [...source, 'title'], context.notes)
  return articleBlocks(head, [...ownText(plan, numbered, context), ...proseBlocks(inner, context)])
}

/** The article's text, or the sentence by which it issues the attached text (Mẫu 1.3). */
function ownText(
  { decision, plan }: Plan,
  { article, source }: NumberedArticle,
  { notes }: ComposeContext,
): readonly Paragraph[] {
  if (article.text !== undefined) return authoredLines('body', article.text, notes, [...source, 'text'])
  if (article.issues === undefined || plan === undefined) return []
  const words = issuedWithLead(documentType(plan.type).name, decision?.type)
  const children = inlinesClosedBy(sentenceWithTitle(words, plan.title), '.')
  return [{ type: 'paragraph', role: 'body', children, source: [...source, 'issues'] }]
}
