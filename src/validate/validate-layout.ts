import type { Diagnostic, Localized } from '../base/diagnostic.ts'
import type { PlanSource } from '../plan/language/sources/plan-source.ts'
import { splitSuppressed } from './ignores.ts'
import { LAYOUT_RULES } from './layout-rules.ts'
import { withClause } from './rule-diagnostic.ts'
import { DEFAULT_SETTINGS, offReason, type Settings } from './settings.ts'
import {
  afterSuppression,
  type Coverage,
  type RuleResult,
  type Validation,
  withProjectSeverity,
} from './validate.ts'

/** Judges what the layout of a plan's pages has found: only its place and message are the layout's. */
export function validateLayout(
  found: readonly Diagnostic[],
  source: PlanSource,
  settings: Settings = DEFAULT_SETTINGS,
): Validation {
  const judged = LAYOUT_RULES.filter(({ id }) => settings.rules.get(id)?.severity !== 'off')
  const diagnostics = judged.flatMap(rule =>
    found
      .filter(({ code }) => code === rule.id)
      .map(one => ({ ...one, severity: rule.severity, why: withClause(rule), help: one.help ?? rule.help }))
      .map(one => withProjectSeverity(one, rule, settings.rules.get(rule.id))),
  )
  const sifted = splitSuppressed(diagnostics, LAYOUT_RULES, new Set(judged.map(({ id }) => id)), source)
  const coverage = LAYOUT_RULES.map(({ id }): RuleResult => {
    const setting = settings.rules.get(id)
    if (setting?.severity === 'off') return { id, result: 'not-evaluated', reason: offReason(setting) }
    const isFound = diagnostics.some(({ code }) => code === id)
    return afterSuppression({ id, result: isFound ? 'fail' : 'pass' }, sifted)
  })
  return { ...sifted, coverage }
}

/** The coverage of a plan whose pages were not laid out. */
export function layoutNotJudged(reason: Localized, settings: Settings = DEFAULT_SETTINGS): Coverage {
  return LAYOUT_RULES.map(({ id }) => {
    const setting = settings.rules.get(id)
    return { id, result: 'not-evaluated', reason: setting?.severity === 'off' ? offReason(setting) : reason }
  })
}
