import type { Diagnostic, Localized } from '../base/diagnostic.ts'
import { inAuthorsWords } from '../plan/language/schema/key-mentions.ts'
import type { LocatedRange, PlanSource } from '../plan/language/sources/plan-source.ts'
import type { Plan } from '../plan/model/plan.ts'
import { textAt } from '../plan/reading/texts/text-at.ts'
import { clauseWords } from './clause-words.ts'
import { isProtected } from './protected-keys.ts'
import type { Finding, Place, Rule, RuleEntry } from './rule.ts'

/** A finding of a rule as a diagnostic at its place, in its author's words. */
export function diagnosticOf(rule: Rule, finding: Finding, plan: Plan, source: PlanSource): Diagnostic {
  const { at, message, help = rule.help, severity = rule.severity, fix, range, related } = finding
  const { span, isExact, range: written = range } = located(finding, plan, source)
  // What is said of a key is said in the words of the group around it.
  const around = finding.part === 'key' ? at.slice(0, -1) : at
  const named = (text: Localized) => inAuthorsWords(text, around, span, source)
  return {
    code: rule.id,
    severity,
    message: named(message),
    span,
    why: named(withClause(rule)),
    help: named(help),
    // It is fixed only where exactly what was judged is written.
    ...(fix !== undefined &&
      range &&
      isExact &&
      !isProtected(at) && { fix: { span, text: fix, range: written ?? range } }),
    ...(related && {
      related: related.map(other => ({
        span: located(other, plan, source).span,
        message: named(other.message),
      })),
    }),
  }
}

function located(
  { at, part, characters, range, given }: Place,
  plan: Plan,
  source: PlanSource,
): LocatedRange {
  if (range) return source.locateRange(at, given ?? textAt(plan, at), range)
  const span = characters === undefined ? source.locate(at, part) : source.locateText(at, characters)
  return { span, isExact: false }
}

/** Why a rule is there, with the provision it rests on before the full stop. */
export function withClause({ why, clause }: Pick<RuleEntry, 'why' | 'clause'>): Localized {
  if (clause === undefined) return why
  const words = clauseWords(clause)
  const joined = (sentence: string, source: string) => `${sentence.replace(/\.$/, '')} (${source}).`
  return { vi: joined(why.vi, words.vi), en: joined(why.en, words.en) }
}
