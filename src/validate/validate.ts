import type { Diagnostic, Localized, Path } from '../diagnostic.ts'
import { inOrder } from '../plan/include/diagnostic-order.ts'
import { inAuthorsWords } from '../plan/keys/key-mentions.ts'
import type { ParsedPlan } from '../plan/parse-plan.ts'
import type { PlanSource } from '../plan/yaml/plan-source.ts'
import type { Finding, Rule, RuleInput } from './rule.ts'
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
  const diagnostics = [...rule.check(input)].map(finding => diagnosticOf(rule, finding, source))
  return { result: { id, result: diagnostics.length === 0 ? 'pass' : 'fail' }, diagnostics }
}

function diagnosticOf(rule: Rule, finding: Finding, source: PlanSource): Diagnostic {
  const { at, part, characters, message } = finding
  const span = characters === undefined ? source.locate(at, part) : source.locateText(at, characters)
  const named = (text: Localized) => inAuthorsWords(text, at, span, source)
  return {
    code: rule.id,
    severity: rule.severity,
    message: named(message),
    span,
    why: named(withClause(rule)),
    help: named(finding.help ?? rule.help),
  }
}

function withClause({ why, clause }: Rule): Localized {
  return clause === undefined ? why : { vi: `${why.vi} (${clause})`, en: `${why.en} (${clause})` }
}
