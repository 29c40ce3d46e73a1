import type { Diagnostic, RuleResult, Span } from '../../index.ts'
import type { Language } from '../terminal.ts'
import { countFindings } from './counts.ts'
import { ReportLines } from './report-lines.ts'
import type { PlanReport, Reporter } from './reporter.ts'

/**
 * Findings for programs: one JSON object. Lines and columns count from 1, offsets from 0, in UTF-16 units. A range in a
 * file that the plan includes names it.
 */
export const json: Reporter = {
  stream: 'out',
  render(reports, { language }) {
    const { error, warning, info } = countFindings(reports)
    const summary = { plans: reports.length, errors: error, warnings: warning, infos: info }
    const plans = reports.map(report => planJson(report, language))
    return `${JSON.stringify({ version: 1, plans, summary }, null, 2)}\n`
  },
}

function planJson(report: PlanReport, language: Language) {
  const { file, diagnostics, coverage } = report
  const lines = new ReportLines(report)
  const rangeOf = (span: Span) => ({
    ...(span.file !== file && { file: span.file }),
    ...rangeJson(span, lines),
  })
  return {
    file,
    findings: diagnostics.map(diagnostic => findingJson(diagnostic, rangeOf, language)),
    coverage: coverage.map(rule => ruleJson(rule, language)),
  }
}

function findingJson(diagnostic: Diagnostic, rangeOf: (span: Span) => object, language: Language) {
  const { code, severity, message, span, why, help, related } = diagnostic
  return {
    code,
    severity,
    message: message[language],
    why: why?.[language],
    help: help?.[language],
    range: span && rangeOf(span),
    related: related?.map(other => ({
      message: other.message[language],
      range: rangeOf(other.span),
    })),
  }
}

function rangeJson({ file, start, end }: Span, lines: ReportLines) {
  return {
    start: { ...lines.of(file).position(start), offset: start },
    end: { ...lines.of(file).position(end), offset: end },
  }
}

function ruleJson(rule: RuleResult, language: Language) {
  return rule.result === 'not-evaluated'
    ? { rule: rule.id, result: rule.result, reason: rule.reason[language] }
    : { rule: rule.id, result: rule.result }
}
