import type { Path } from '../../base/diagnostic.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { recipientTexts } from './recipient-texts.ts'

/** A line such as “Như Điều 1, 3” among the recipients of a decision. */
export interface NamedArticles {
  readonly at: Path
  /** As they are written. */
  readonly numbers: readonly string[]
}

const AS_ARTICLES = /^như\s+điều\s+(\d+[a-zđ]?(?:\s*(?:,|-|và)\s*\d+[a-zđ]?)*)/iu

/** The lines that name articles by their numbers. */
export function namedArticles(plan: Plan): readonly NamedArticles[] {
  const { decision } = plan
  if (!decision) return []
  return recipientTexts(plan, { part: 'decision', closing: decision }).flatMap(({ at, text }) => {
    const numbers = AS_ARTICLES.exec(text)?.[1]?.match(/\d+[a-zđ]?/giu)
    return numbers ? [{ at, numbers }] : []
  })
}
