import { Chalk, type ChalkInstance } from 'chalk'
import type { Diagnostic, Localized, Severity, Span } from '../../index.ts'
import { printable } from '../terminal.ts'
import { codeFrame } from './code-frame.ts'
import { countFindings, summarize } from './counts.ts'
import { coverageLine, totalCoverage } from './coverage-lines.ts'
import { ReportLines } from './report-lines.ts'
import { allReports, type PlanReport, type Reporter, type ReportStyle } from './reporter.ts'

/** Findings for people: each with its line of the plan, why it matters and what to do. */
export const pretty: Reporter = {
  stream: 'err',
  render(run, style) {
    const page = new Page(style)
    const reports = allReports(run)
    // What could not be read is told by itself.
    if (reports.length === 0) return ''
    for (const report of reports) page.findings(report)
    const lines = run.plans.map(coverageLine).filter(line => line !== undefined)
    for (const line of lines) page.line(page.text(line))
    if (lines.length > 1) page.line(page.text(totalCoverage(run.plans)))
    page.line(page.text(summarize(run.plans.length, countFindings(reports))))
    return page.content
  },
}

/** The findings alone, as `build` shows them before it says what it wrote. */
export function prettyFindings(report: Findings, style: PageStyle): string {
  const page = new Page(style)
  page.findings(report)
  return page.content
}

/** What is shown of a plan. */
type Findings = Pick<PlanReport, 'file' | 'text' | 'included' | 'diagnostics'>
type PageStyle = Omit<ReportStyle, 'version'>

/** Nobody reads further; data for programs holds all. */
const MOST_SHOWN = 200

const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'info' },
}

class Page {
  content = ''
  readonly #style: PageStyle
  readonly #chalk: ChalkInstance

  constructor(style: PageStyle) {
    this.#style = style
    this.#chalk = new Chalk({ level: style.colour ? 1 : 0 })
  }

  /** A message in the user's language that cannot steer the terminal. */
  text(message: Localized): string {
    return printable(message[this.#style.language])
  }

  line(text = ''): void {
    this.content += `${text}\n`
  }

  findings(report: Findings): void {
    const lines = new ReportLines(report)
    for (const diagnostic of report.diagnostics.slice(0, MOST_SHOWN)) {
      this.#finding(diagnostic, report, lines)
      this.line()
    }
    const rest = report.diagnostics.length - MOST_SHOWN
    if (rest > 0)
      this.line(
        this.text({
          vi: `… và ${rest} phát hiện nữa trong ${report.file}.`,
          en: `… and ${rest} more in ${report.file}.`,
        }),
      )
  }

  #finding(
    { code, severity, message, span, why, help, related }: Diagnostic,
    report: Findings,
    lines: ReportLines,
  ) {
    const place = `${printable(span ? placeOf(span, lines) : report.file)}:`
    const name = this.#colour(severity)(`${this.text(SEVERITIES[severity])}:`)
    this.line(`${this.#chalk.bold(place)} ${name} ${this.text(message)} ${this.#chalk.dim(`[${code}]`)}`)
    // Nothing stands at the very beginning: such a finding is about the file as a whole.
    const margin = span && span.end > 0 ? this.#frame(span, severity, lines) : 2
    const note = (label: Localized, text: Localized) =>
      this.line(`${' '.repeat(margin)}${this.#chalk.dim(this.text(label))} ${this.text(text)}`)
    for (const { span: other, message: what } of related ?? [])
      note({ vi: 'Xem:', en: 'See:' }, withPlace(placeOf(other, lines), what))
    if (why) note({ vi: 'Vì sao:', en: 'Why:' }, why)
    if (help) note({ vi: 'Cách sửa:', en: 'Fix:' }, help)
  }

  /** Draws the first line of a span; gives the column its code begins in. */
  #frame(span: Span, severity: Severity, lines: ReportLines): number {
    const { line, column } = lines.position(span)
    const gutter = `  ${line} `
    const { code, underline } = codeFrame(
      lines.of(span.file).lineText(line),
      column - 1,
      column - 1 + span.end - span.start,
      Math.max(20, this.#style.width - gutter.length - 2),
    )
    this.line(`${this.#chalk.dim(`${gutter}│`)} ${code}`.trimEnd())
    this.line(`${this.#chalk.dim(`${' '.repeat(gutter.length)}│`)} ${this.#colour(severity)(underline)}`)
    return gutter.length + 2
  }

  #colour(severity: Severity): ChalkInstance {
    const colours = { error: this.#chalk.red, warning: this.#chalk.yellow, info: this.#chalk.cyan }
    return colours[severity].bold
  }
}

function placeOf(span: Span, lines: ReportLines): string {
  const { line, column } = lines.position(span)
  return `${span.file}:${line}:${column}`
}

function withPlace(place: string, { vi, en }: Localized): Localized {
  return { vi: `${place}: ${vi}`, en: `${place}: ${en}` }
}
