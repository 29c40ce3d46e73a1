import { groupBy } from '../../base/group-by.ts'
import type { RuleResult } from '../../internal.ts'
import type { Failure } from '../failure.ts'
import { printable } from '../printable.ts'
import type { Language } from '../terminal.ts'
import { elsewhere } from './elsewhere.ts'
import type { ReportedFinding } from './notes-once.ts'
import { ReportLines } from './report-lines.ts'
import { allReports, type PlanReport, type Reporter } from './reporter.ts'

/**
 * Findings as a JUnit report: a suite for each plan, a case for each rule and for each other code with findings. A case
 * fails by errors, as the run does; warnings stand in its output.
 */
export const junit: Reporter = {
  stream: 'out',
  render(run, { language }) {
    const suites = [
      ...allReports(run).map(report => suiteOf(report, language)),
      ...run.failures.map(failure => unreadable(failure, language)),
    ]
    const body = suites.map(suite => suiteXml(suite)).join('')
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="kehoach"${totals(suites)}>\n${body}</testsuites>\n`
  },
}

interface Suite {
  readonly name: string
  readonly cases: readonly Case[]
}

interface Case {
  readonly name: string
  readonly failures: readonly string[]
  readonly output: readonly string[]
  /** Why it was not judged. */
  readonly skipped?: string
  /** Why it could not even be tried. */
  readonly error?: string
}

function suiteOf(report: PlanReport, language: Language): Suite {
  const lines = new ReportLines(report)
  const byCode = groupBy(report.diagnostics, ({ code }) => code)
  const rules = new Map(report.coverage.map(result => [result.id, result]))
  const others = [...byCode.keys()].filter(code => !rules.has(code))
  return {
    name: report.file,
    cases: [...rules.keys(), ...others].map(name => {
      const found = byCode.get(name) ?? []
      const textOf = (diagnostic: ReportedFinding) => described(diagnostic, report, lines, language)
      const skipped = skipReason(rules.get(name), language)
      return {
        name,
        failures: found.filter(({ severity }) => severity === 'error').map(textOf),
        output: found.filter(({ severity }) => severity !== 'error').map(textOf),
        ...(skipped !== undefined && { skipped }),
      }
    }),
  }
}

const NOT_APPLICABLE = { vi: 'không áp dụng', en: 'not applicable' }

function skipReason(result: RuleResult | undefined, language: Language): string | undefined {
  if (result?.result === 'not-evaluated') return result.reason[language]
  return result?.result === 'not-applicable' ? NOT_APPLICABLE[language] : undefined
}

function unreadable({ file, message }: Failure, language: Language): Suite {
  return {
    name: file === '' ? 'kehoach' : file,
    cases: [{ name: 'file', failures: [], output: [], error: message[language] }],
  }
}

function described(
  finding: ReportedFinding,
  { file }: PlanReport,
  lines: ReportLines,
  language: Language,
): string {
  const { span, severity, message, help } = finding
  const more = elsewhere(finding, [], file, lines).map(text => text[language])
  const { line, column } = span ? lines.position(span) : { line: 1, column: 1 }
  const text = [message[language], ...more, help?.[language]].filter(part => part !== undefined).join(' ')
  return `${span?.file ?? file}:${line}:${column}: ${severity}: ${text}`
}

function totals(suites: readonly Suite[]): string {
  const cases = suites.flatMap(suite => suite.cases)
  const count = (test: (one: Case) => boolean) => cases.filter(test).length
  const counts = {
    tests: cases.length,
    failures: count(({ failures }) => failures.length > 0),
    errors: count(({ error }) => error !== undefined),
    skipped: count(({ skipped }) => skipped !== undefined),
  }
  return Object.entries(counts)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('')
}

function suiteXml(suite: Suite): string {
  const { name, cases } = suite
  const body = cases.map(one => caseXml(one, name)).join('')
  return `  <testsuite name="${escaped(name)}"${totals([suite])}>\n${body}  </testsuite>\n`
}

function caseXml({ name, failures, output, skipped, error }: Case, suite: string): string {
  const [first = ''] = failures
  const parts = [
    ...(failures.length > 0
      ? [`<failure message="${escaped(first)}" type="error">${escapedLines(failures)}</failure>`]
      : []),
    ...(error === undefined ? [] : [`<error message="${escaped(error)}"/>`]),
    ...(skipped === undefined ? [] : [`<skipped message="${escaped(skipped)}"/>`]),
    ...(output.length > 0 ? [`<system-out>${escapedLines(output)}</system-out>`] : []),
  ]
  const head = `    <testcase name="${escaped(name)}" classname="${escaped(suite)}"`
  if (parts.length === 0) return `${head}/>\n`
  return `${head}>\n${parts.map(part => `      ${part}\n`).join('')}    </testcase>\n`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Text for XML 1.0, which has no control characters at all, not even escaped ones. */
function escaped(text: string): string {
  const allowed = printable(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
  return allowed.replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
}

function escapedLines(texts: readonly string[]): string {
  return texts.map(escaped).join('&#10;')
}
