import type { Diagnostic, RuleResult, Span } from '../../index.ts'
import type { Language } from '../terminal.ts'
import { countFindings } from './counts.ts'
import { LineIndex } from './line-index.ts'
import type { PlanReport, Reporter } from './reporter.ts'

/** Findings for programs: one JSON object. Lines and columns count from 1, offsets from 0, in UTF-16 units. */
export const json: Reporter = {
  stream: 'out',
  render(reports, { language }) {
    const { error, warning, info } = countFindings(reports)
    const summary = { plans: reports.length, errors: error, warnings: warning, infos: info }
    const plans = reports.map(report => planJson(report, language))
    return `${JSON.stringify({ version: 1, plans, summary }, null, 2)}\n`
  },
}

function planJson({ file, text, diagnostics, coverage }: PlanReport, language: Language) {
  const lines = new LineIndex(text)
  return {
    file,
    findings: diagnostics.map(diagnostic => findingJson(diagnostic, lines, language)),
    coverage: coverage.map(rule => ruleJson(rule, language)),
  }
}

function findingJson(diagnostic: Diagnostic, lines: LineIndex, language: Language) {
  const { code, severity, message, span, why, help, related } = diagnostic
  return {
    code,
    severity,
    message: message[language],
    why: why?.[language],
    help: help?.[language],
    range: span && rangeJson(span, lines),
    related: related?.map(other => ({
      message: other.message[language],
      range: rangeJson(other.span, lines),
    })),
  }
}

function rangeJson({ start, end }: Span, lines: LineIndex) {
  return {
    start: { ...lines.position(start), offset: start },
    end: { ...lines.position(end), offset: end },
  }
}

function ruleJson(rule: RuleResult, language: Language) {
  return rule.result === 'not-evaluated'
    ? { rule: rule.id, result: rule.result, reason: rule.reason[language] }
    : { rule: rule.id, result: rule.result }
}
