import type { Diagnostic, Severity } from '../../internal.ts'
import { printable } from '../printable.ts'
import { elsewhere } from './elsewhere.ts'
import { ReportLines } from './report-lines.ts'
import { allReports, type PlanReport, type Reporter, type ReportStyle } from './reporter.ts'

/** Findings as workflow commands, which GitHub shows beside the lines of a change. */
export const github: Reporter = {
  stream: 'out',
  render(run, style) {
    const findings = allReports(run).flatMap(report => annotations(report, style))
    const failures = run.failures.map(({ file, message }) =>
      command('error', file === '' ? {} : { file }, message[style.language]),
    )
    return [...findings, ...failures].map(line => `${line}\n`).join('')
  },
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

function annotations(report: PlanReport, { language }: ReportStyle): readonly string[] {
  const lines = new ReportLines(report)
  return report.diagnostics.map(diagnostic => {
    const { code, severity, message, help } = diagnostic
    const more = elsewhere(diagnostic, [], report.file, lines).map(text => text[language])
    const texts = [message[language], ...more, help?.[language]].filter(part => part !== undefined)
    return command(COMMANDS[severity], { ...placeOf(diagnostic, report, lines), title: code }, ...texts)
  })
}

/** Columns are only understood within a line. */
function placeOf({ span }: Diagnostic, { file }: PlanReport, lines: ReportLines): Properties {
  if (!span) return { file }
  const [start, end] = [lines.position(span), lines.end(span)]
  const columns =
    start.line === end.line ? { col: start.column, endColumn: end.column } : { col: start.column }
  return { file: span.file, line: start.line, endLine: end.line, ...columns }
}

type Properties = Readonly<Record<string, string | number>>

function command(name: string, properties: Properties, ...lines: readonly string[]): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${[name, list.join(',')].join(' ').trimEnd()}::${lines.map(escaped).join('%0A')}`
}

/** A percent sign begins an escape. */
function escaped(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
