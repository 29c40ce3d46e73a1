import type { Path } from '../diagnostic.ts'
import type { PlanBlock } from '../plan/block.ts'
import { documentType } from '../plan/document-types.ts'
import type { Plan } from '../plan/plan.ts'
import { type NumberedArticle, type NumberedBlock, numberArticles } from '../plan/prose-numbers.ts'
import { articleBlocks, type Writing } from './prose.ts'
import type { PartBlock } from './sections.ts'
import { midSentence } from './wording.ts'

/** The articles of a decision with all they hold (PL I-I.II.6.đ). */
export function articles(plan: Plan, writing: Writing): readonly PartBlock[] {
  const numbered = numberArticles(plan.decision?.articles ?? [], ['decision', 'articles'])
  return numbered.flatMap(article => {
    const { number, source } = article
    const { title } = article.article
    const opening = {
      number,
      source,
      title: title === undefined ? undefined : { text: title, source: [...source, 'title'] },
    }
    return articleBlocks(opening, [...ownText(plan, article), ...article.inner], writing)
  })
}

/** The article's text, or the sentence by which it issues the attached text, as the first of its blocks. */
function ownText(plan: Plan, { article, source }: NumberedArticle): readonly NumberedBlock[] {
  const text = article.text ?? (article.issues && issuingSentence(plan))
  return text === undefined ? [] : [unnumbered({ text }, source)]
}

function unnumbered(block: PlanBlock, source: Path): NumberedBlock {
  return { block, source, number: '', format: undefined, depth: 0, inArticle: true, inner: [] }
}

/** The sentence by which the decision issues its plan (Mẫu 1.3). */
export function issuingSentence({ plan }: Plan): string | undefined {
  return (
    plan && `Ban hành kèm theo Quyết định này ${documentType(plan.type).name} ${midSentence(plan.title)}.`
  )
}
