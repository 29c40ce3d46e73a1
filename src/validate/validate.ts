import type { Diagnostic, Localized, Path } from '../diagnostic.ts'
import { inOrder } from '../plan/include/diagnostic-order.ts'
import { inAuthorsWords } from '../plan/keys/key-mentions.ts'
import type { ParsedPlan } from '../plan/parse-plan.ts'
import type { Plan } from '../plan/plan.ts'
import { textAt } from '../plan/text/text-at.ts'
import type { LocatedRange, PlanSource } from '../plan/yaml/plan-source.ts'
import type { Finding, Place, Rule, RuleInput } from './rule.ts'
import { RULES } from './rules/index.ts'

export interface ValidateOptions {
  /** Judge the plan as the text to be issued: a draft may leave number and date blank. */
  readonly final: boolean
}

/** How a rule ended. */
export type RuleResult =
  | { readonly id: string; readonly result: 'pass' | 'fail' | 'not-applicable' }
  | { readonly id: string; readonly result: 'not-evaluated'; readonly reason: Localized }

/** What was judged and what was not: the answer is never simply that a plan complies. */
export type Coverage = readonly RuleResult[]

export interface Validation {
  /** In the order of their places in the plan, then in the files it includes. */
  readonly diagnostics: readonly Diagnostic[]
  readonly coverage: Coverage
}

/** Judges a well-formed plan by every rule. */
export function validate({ plan, source }: ParsedPlan, { final }: ValidateOptions): Validation {
  const isShared = (at: Path) => source.locate(at, 'key').file !== source.file
  const judged = RULES.map(rule => judge(rule, { plan, final, isShared }, source))
  return {
    diagnostics: inOrder(
      judged.flatMap(({ diagnostics }) => diagnostics),
      source.file,
    ),
    coverage: judged.map(({ result }) => result),
  }
}

interface Judged {
  readonly result: RuleResult
  readonly diagnostics: readonly Diagnostic[]
}

function judge(rule: Rule, input: RuleInput, source: PlanSource): Judged {
  const { id } = rule
  if (rule.applies?.(input.plan) === false)
    return { result: { id, result: 'not-applicable' }, diagnostics: [] }
  const reason = rule.blocked?.(input)
  if (reason) return { result: { id, result: 'not-evaluated', reason }, diagnostics: [] }
  const diagnostics = [...rule.check(input)].map(finding => diagnosticOf(rule, finding, input.plan, source))
  return { result: { id, result: diagnostics.length === 0 ? 'pass' : 'fail' }, diagnostics }
}

function diagnosticOf(rule: Rule, finding: Finding, plan: Plan, source: PlanSource): Diagnostic {
  const { at, message, help = rule.help, severity = rule.severity, fix, related } = finding
  const { span, isExact } = located(finding, plan, source)
  const named = (text: Localized) => inAuthorsWords(text, at, span, source)
  return {
    code: rule.id,
    severity,
    message: named(message),
    span,
    why: named(withClause(rule)),
    help: named(help),
    // It is mended only where exactly what was judged is written.
    ...(fix !== undefined && isExact && { fix: { span, text: fix } }),
    ...(related && {
      related: related.map(other => ({
        span: located(other, plan, source).span,
        message: named(other.message),
      })),
    }),
  }
}

function located({ at, part, characters, range }: Place, plan: Plan, source: PlanSource): LocatedRange {
  if (range) return source.locateRange(at, textAt(plan, at), range)
  const span = characters === undefined ? source.locate(at, part) : source.locateText(at, characters)
  return { span, isExact: false }
}

function withClause({ why, clause }: Rule): Localized {
  return clause === undefined ? why : { vi: `${why.vi} (${clause})`, en: `${why.en} (${clause})` }
}
