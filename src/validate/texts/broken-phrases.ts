import type { Plan } from '../../plan/model/plan.ts'
import { ownTexts } from '../../plan/reading/texts/read-texts.ts'
import { comparedText } from '../../plan/text/compared-text.ts'
import type { Finding } from '../rule.ts'
import type { SetPhrase } from '../vocabulary/set-phrases.ts'
import { textFinding } from './text-finding.ts'

/** The phrases of a plan that are not as they are set. */
export function* brokenPhrases(plan: Plan, phrases: readonly SetPhrase[]): Generator<Finding> {
  for (const read of ownTexts(plan)) {
    const compared = comparedText(read)
    for (const { hint, broken, right, severity } of phrases) {
      if (!compared.includes(hint)) continue
      for (const { index, 0: written, ...groups } of read.text.matchAll(broken)) {
        const set = filledIn(right, Object.values(groups))
        const message = { vi: `“${written}” nên viết là “${set}”.`, en: `“${written}” is to be “${set}”.` }
        yield {
          ...textFinding(read, [index, index + written.length], message),
          ...(severity === 'info' && { severity }),
        }
      }
    }
  }
}

/** `$1` stands for the first group. */
function filledIn(right: string, groups: readonly unknown[]): string {
  return right.replace(/\$(\d)/g, (_, number: string) => String(groups[Number(number) - 1] ?? ''))
}
