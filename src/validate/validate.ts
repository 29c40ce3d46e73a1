import type { Diagnostic, Localized, Path } from '../base/diagnostic.ts'
import { sortDiagnostics } from '../base/sort-diagnostics.ts'
import { toIso } from '../plan/model/date.ts'
import type { ParsedPlan } from '../plan/parsed-plan.ts'
import { LEGAL_REGISTER } from '../register/legal-register.ts'
import { type PublishedLayer, withEntries } from '../register/register.ts'
import { commentProblems, type SplitFindings, type Suppressed, splitSuppressed } from './ignores.ts'
import { LAYOUT_RULES } from './layout-rules.ts'
import type { Rule, RuleInput } from './rule.ts'
import { diagnosticOf } from './rule-diagnostic.ts'
import { RULES } from './rules/index.ts'
import { DEFAULT_SETTINGS, isWeaker, offReason, type RuleSetting, type Settings } from './settings.ts'

export interface ValidateOptions {
  /** Judge the plan as the text to be issued: a draft may leave number and date blank. */
  readonly final: boolean
  /** What the project sets; nothing by default. */
  readonly settings?: Settings
  /** What public copies of texts agree on, below the register that is kept by hand. */
  readonly published?: PublishedLayer | undefined
}

/** How a rule ended. It passed when nothing was found but what its author set aside. */
export type RuleResult =
  | { readonly id: string; readonly result: 'pass' | 'fail' | 'not-applicable' }
  | { readonly id: string; readonly result: 'not-evaluated'; readonly reason: Localized }

/** What was judged and what was not: the answer is never simply that a plan complies. */
export type Coverage = readonly RuleResult[]

export interface Validation {
  /** In the order of their places in the plan, then in the files it includes. */
  readonly diagnostics: readonly Diagnostic[]
  /** Findings set aside by comments with a reason. */
  readonly suppressed: readonly Suppressed[]
  readonly coverage: Coverage
}

/** Judges a plan by every rule, unless it lacks a file. */
export function validate(
  parsed: ParsedPlan,
  { final, settings = DEFAULT_SETTINGS, published }: ValidateOptions,
): Validation {
  const { plan, source, habits, lacking } = parsed
  if (lacking) return notJudged(lacking)
  const isShared = (at: Path) => source.locate(at, 'key').file !== source.file
  const register = { ...withEntries(LEGAL_REGISTER, settings.register), published }
  const input: RuleInput = { plan, habits, final, isShared, register, knownAgencies: settings.agencies }
  const judged = RULES.map(rule => judge(rule, input, parsed, settings.rules.get(rule.id)))
  const evaluated = judged.flatMap(({ result: { id, result } }) => (result === 'not-evaluated' ? [] : [id]))
  const sifted = splitSuppressed(
    judged.flatMap(({ diagnostics }) => diagnostics),
    RULES,
    new Set(evaluated),
    source,
    plan.issued.number !== undefined &&
      plan.issued.date !== undefined &&
      toIso(plan.issued.date) !== undefined,
  )
  const ids = [...RULES, ...LAYOUT_RULES].map(({ id }) => id)
  return {
    diagnostics: sortDiagnostics([...sifted.diagnostics, ...commentProblems(source, ids)], source.file),
    suppressed: sifted.suppressed,
    coverage: judged.map(({ result }) => afterSuppression(result, sifted)),
  }
}

function notJudged(reason: Localized): Validation {
  const coverage = RULES.map(({ id }) => notEvaluated(id, reason).result)
  return { diagnostics: [], suppressed: [], coverage }
}

/** A result after findings were set aside. */
export function afterSuppression(result: RuleResult, { diagnostics }: SplitFindings): RuleResult {
  if (result.result !== 'fail' || diagnostics.some(({ code }) => code === result.id)) return result
  return { id: result.id, result: 'pass' }
}

/** A finding as heavy as the project wants its rule to be; what weighs less than the rule's others stays so. */
export function withProjectSeverity(
  diagnostic: Diagnostic,
  rule: { severity: string },
  setting?: RuleSetting,
): Diagnostic {
  if (!setting || setting.severity === 'off') return diagnostic
  const isLess = diagnostic.severity !== rule.severity && isWeaker(diagnostic.severity, setting.severity)
  return isLess ? diagnostic : { ...diagnostic, severity: setting.severity }
}

/** No more findings of one rule are kept: a text of nothing but mistakes would fill the memory with them. */
const MOST_FOUND = 20_000

/** Stands in place of a finding too many and of all behind it. */
function andMore({ code, severity, span }: Diagnostic): Diagnostic {
  return {
    code,
    severity,
    ...(span && { span }),
    message: {
      vi: `Từ đây còn những chỗ như vậy nữa; mỗi quy tắc chỉ nêu ${MOST_FOUND} chỗ đầu.`,
      en: `From here on there is more of this; of each rule only the first ${MOST_FOUND} places are told.`,
    },
    help: {
      vi: 'Sửa các chỗ đã nêu rồi soát lại; kế hoạch quá dài thì tách thành nhiều tệp.',
      en: 'Correct those that are told and check again; a plan this long is better split into several.',
    },
  }
}

interface Judged {
  readonly result: RuleResult
  readonly diagnostics: readonly Diagnostic[]
}

function judge(
  rule: Rule,
  input: RuleInput,
  { source, isAltered }: ParsedPlan,
  setting?: RuleSetting,
): Judged {
  const { id } = rule
  if (setting?.severity === 'off') return notEvaluated(id, offReason(setting))
  if (rule.applies?.(input.plan) === false)
    return { result: { id, result: 'not-applicable' }, diagnostics: [] }
  const reason = rule.blocked?.(input)
  if (reason) return notEvaluated(id, reason)
  const diagnostics: Diagnostic[] = []
  for (const finding of rule.check(input)) {
    // What is not as it is written was told to be wrong already.
    if (isAltered?.(finding.at)) continue
    const diagnostic = withProjectSeverity(diagnosticOf(rule, finding, input.plan, source), rule, setting)
    if (diagnostics.length === MOST_FOUND) {
      diagnostics.push(andMore(diagnostic))
      break
    }
    diagnostics.push(diagnostic)
  }
  return { result: { id, result: diagnostics.length === 0 ? 'pass' : 'fail' }, diagnostics }
}

function notEvaluated(id: string, reason: Localized): Judged {
  return { result: { id, result: 'not-evaluated', reason }, diagnostics: [] }
}
