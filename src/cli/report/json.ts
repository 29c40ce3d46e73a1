import type { Fix, RuleResult, Span } from '../../internal.ts'
import { printableJson } from '../printable.ts'
import type { Language } from '../terminal.ts'
import { countFindings } from './counts.ts'
import type { ReportedFinding } from './notes-once.ts'
import { ReportLines } from './report-lines.ts'
import { allReports, type PlanReport, type Reporter } from './reporter.ts'
import { type Written, writtenFixes } from './written-fixes.ts'

/**
 * Findings for programs: one JSON object, described by schemas/report.schema.json. Lines and columns count from 1,
 * offsets from 0, in UTF-16 units. A range in a file that the plan includes names it.
 */
export const json: Reporter = {
  stream: 'out',
  render(run, { language }) {
    const { error, warning, info, suppressed } = countFindings(allReports(run))
    const summary = {
      plans: run.plans.length,
      errors: error,
      warnings: warning,
      infos: info,
      suppressed,
    }
    const plans = run.plans.map(report => planJson(report, language))
    const settings = run.settings.map(({ file, ...report }) => ({
      file,
      findings: findingsJson({ file, ...report }, language),
    }))
    const failures = run.failures.map(({ file, message, exitCode }) => ({
      file,
      message: message[language],
      exitCode,
    }))
    return `${printableJson({ version: 1, plans, settings, failures, summary })}\n`
  },
}

function planJson(report: PlanReport, language: Language) {
  const { file, coverage, suppressed } = report
  const [rangeOf, written] = [ranges(report), writtenFixes(report)]
  return {
    file,
    findings: findingsJson(report, language),
    suppressed: suppressed.map(({ diagnostic, reason, by }) => ({
      ...findingJson(diagnostic, rangeOf, written, language),
      reason,
      comment: rangeOf(by),
    })),
    coverage: coverage.map(rule => ruleJson(rule, language)),
  }
}

function findingsJson(report: PlanReport, language: Language) {
  const [rangeOf, written] = [ranges(report), writtenFixes(report)]
  return report.diagnostics.map(diagnostic => findingJson(diagnostic, rangeOf, written, language))
}

function ranges(report: PlanReport): (span: Span) => object {
  const lines = new ReportLines(report)
  return span => ({
    ...(span.file !== report.file && { file: span.file }),
    start: { ...lines.position(span), offset: span.start },
    end: { ...lines.end(span), offset: span.end },
  })
}

function findingJson(
  finding: ReportedFinding,
  rangeOf: (span: Span) => object,
  written: Written,
  language: Language,
) {
  const { code, severity, message, span, why, help, fix, related = [], others = [] } = finding
  const fixJson = (change: Fix | undefined) => {
    const text = change && written.get(change)
    return change && text !== undefined ? { range: rangeOf(change.span), text } : undefined
  }
  const elsewhere = [
    ...related.map(other => ({ message: other.message[language], range: rangeOf(other.span) })),
    ...others.map(other => ({
      message: other.message[language],
      range: other.span && rangeOf(other.span),
      fix: fixJson(other.fix),
    })),
  ]
  return {
    code,
    severity,
    message: message[language],
    why: why?.[language],
    help: help?.[language],
    range: span && rangeOf(span),
    fix: fixJson(fix),
    related: elsewhere.length > 0 ? elsewhere : undefined,
  }
}

function ruleJson(rule: RuleResult, language: Language) {
  return rule.result === 'not-evaluated'
    ? { rule: rule.id, result: rule.result, reason: rule.reason[language] }
    : { rule: rule.id, result: rule.result }
}
