import { LAYOUT_RULES, RULES, type RuleEntry, type Severity } from '../../internal.ts'
import type { Failure } from '../failure.ts'
import { printable, printableJson } from '../printable.ts'
import type { Language } from '../terminal.ts'
import { allOf, type ReportedFinding } from './notes-once.ts'
import { ReportLines } from './report-lines.ts'
import { allReports, type PlanReport, type Reporter, type ReportStyle, type RunReport } from './reporter.ts'
import { type SarifPlaces, sarifPlaces, uriOf } from './sarif-places.ts'
import { type Written, writtenFixes } from './written-fixes.ts'

/** Findings as SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = {
  stream: 'out',
  render(run, style) {
    const log = { $schema: SCHEMA, version: '2.1.0', runs: [runOf(run, style)] }
    return `${printableJson(log)}\n`
  },
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' }

function runOf(run: RunReport, { language, version }: ReportStyle) {
  const reports = allReports(run)
  const rules = rulesOf(reports, language)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  return {
    tool: { driver: { name: 'kehoach', version, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: run.failures.length === 0,
        toolExecutionNotifications: run.failures.map(failure => notification(failure, language)),
      },
    ],
    results: reports.flatMap(report => resultsOf(report, indexes, language)),
  }
}

function notification({ file, message }: Failure, language: Language) {
  return {
    level: 'error',
    message: { text: printable(message[language]) },
    ...(file !== '' && { locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }] }),
  }
}

/** All rules, and whatever else was found. */
function rulesOf(reports: readonly PlanReport[], language: Language): readonly { readonly id: string }[] {
  const known: readonly RuleEntry[] = [...RULES, ...LAYOUT_RULES]
  const found = reports.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code))
  const others = [...new Set(found)].filter(code => !known.some(({ id }) => id === code)).sort()
  return [...known.map(rule => describedRule(rule, language)), ...others.map(id => ({ id }))]
}

function describedRule({ id, title, why, help, severity, level, clause }: RuleEntry, language: Language) {
  return {
    id,
    shortDescription: { text: title[language] },
    fullDescription: { text: why[language] },
    help: { text: help[language] },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [level], ...(clause !== undefined && { clause }) },
  }
}

function resultsOf(report: PlanReport, indexes: ReadonlyMap<string, number>, language: Language) {
  const places = sarifPlaces(new ReportLines(report))
  const written = writtenFixes(report)
  const resultFor = (diagnostic: ReportedFinding) => ({
    ...resultOf(diagnostic, report, places, indexes, language),
    ...fixesOf(diagnostic, places, written),
  })
  return [
    ...report.diagnostics.map(resultFor),
    ...report.suppressed.map(({ diagnostic, reason, by }) => ({
      ...resultFor(diagnostic),
      suppressions: [{ kind: 'inSource', justification: printable(reason), location: places.location(by) }],
    })),
  ]
}

function resultOf(
  { code, severity, message, span, help, related, others }: ReportedFinding,
  { file }: PlanReport,
  places: SarifPlaces,
  indexes: ReadonlyMap<string, number>,
  language: Language,
) {
  const text = [message[language], help?.[language]].filter(part => part !== undefined).join(' ')
  const ruleIndex = indexes.get(code)
  return {
    ruleId: code,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: printable(text) },
    locations: [
      span ? places.location(span) : { physicalLocation: { artifactLocation: { uri: uriOf(file) } } },
    ],
    ...((related ?? others) && {
      relatedLocations: [...(related ?? []), ...(others ?? [])].flatMap((other, id) =>
        other.span
          ? [{ id, ...places.location(other.span), message: { text: printable(other.message[language]) } }]
          : [],
      ),
    }),
  }
}

/** The safe changes, in the letters that go into the file. */
function fixesOf(finding: ReportedFinding, places: SarifPlaces, written: Written): object {
  const changes = allOf(finding).flatMap(({ fix }) => {
    const text = fix && written.get(fix)
    return fix && text !== undefined ? [places.change({ span: fix.span, text })] : []
  })
  return changes.length === 0 ? {} : { fixes: [{ artifactChanges: changes }] }
}
