import { Chalk, type ChalkInstance } from 'chalk'
import type { Diagnostic, Localized, RuleResult, Severity, Span } from '../../index.ts'
import { printable } from '../terminal.ts'
import { codeFrame } from './code-frame.ts'
import { countFindings, summarize } from './counts.ts'
import { ReportLines } from './report-lines.ts'
import type { PlanReport, Reporter, ReportStyle } from './reporter.ts'

/** Findings for people: each with its line of the plan, why it matters and what to do. */
export const pretty: Reporter = {
  stream: 'err',
  render(reports, style) {
    const page = new Page(style)
    for (const report of reports) page.findings(report)
    for (const report of reports) page.coverage(report)
    page.line(page.text(summarize(reports.length, countFindings(reports))))
    return page.content
  },
}

/** The findings alone, as `build` shows them before it says what it wrote. */
export function prettyFindings(report: PlanReport, style: ReportStyle): string {
  const page = new Page(style)
  page.findings(report)
  return page.content
}

/** Nobody reads further; data for programs holds all. */
const MOST_SHOWN = 200

const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'info' },
}

class Page {
  content = ''
  readonly #style: ReportStyle
  readonly #chalk: ChalkInstance

  constructor(style: ReportStyle) {
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

  findings(report: PlanReport): void {
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

  coverage({ file, coverage }: PlanReport): void {
    if (coverage.length === 0) return
    const count = (result: RuleResult['result']) => coverage.filter(rule => rule.result === result).length
    const judged = count('pass') + count('fail')
    const open = coverage.filter(rule => rule.result === 'not-evaluated')
    const reasons = (language: 'vi' | 'en') =>
      open.map(({ id, reason }) => `${id} (${reason[language]})`).join('; ')
    this.line(
      this.text({
        vi: `${file}: đã xét ${judged} quy tắc, ${count('not-applicable')} không áp dụng, ${open.length} chưa xét được${open.length > 0 ? `: ${reasons('vi')}` : ''}.`,
        en: `${file}: ${judged} rules judged, ${count('not-applicable')} not applicable, ${open.length} not evaluated${open.length > 0 ? `: ${reasons('en')}` : ''}.`,
      }),
    )
  }

  #finding(
    { code, severity, message, span, why, help, related }: Diagnostic,
    report: PlanReport,
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
