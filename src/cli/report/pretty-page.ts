import { Chalk, type ChalkInstance } from 'chalk'
import type { Localized, Severity, Span } from '../../internal.ts'
import { printable, printableLine } from '../printable.ts'
import { codeFrame } from './code-frame.ts'
import { elsewhere } from './elsewhere.ts'
import { type FindingGroup, groupFindings } from './finding-groups.ts'
import type { NextStep } from './next-steps.ts'
import { allOf } from './notes-once.ts'
import { placeList } from './place-list.ts'
import { ReportLines } from './report-lines.ts'
import type { PlanReport, ReportStyle } from './reporter.ts'
import { wrap } from './wrap.ts'

/** What is shown of a plan. */
export type ShownReport = Pick<PlanReport, 'file' | 'text' | 'included' | 'diagnostics' | 'places'>
export type PrettyStyle = Omit<ReportStyle, 'version'>

/** Nobody reads further; data for programs holds all. */
const MOST_SHOWN = 200

const SEVERITIES: Readonly<Record<Severity, Localized>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  info: { vi: 'ghi chú', en: 'info' },
}

/** Text for people as it grows: findings with their lines of the plan, in colour where that is wanted. */
export class PrettyPage {
  content = ''
  readonly #style: PrettyStyle
  readonly #chalk: ChalkInstance

  constructor(style: PrettyStyle) {
    this.#style = style
    this.#chalk = new Chalk({ level: style.colour ? 1 : 0 })
  }

  /** A message broken to the width of the terminal, further lines two columns in. */
  wrapped(message: Localized, margin: number, label = ''): void {
    const text = `${label === '' ? '' : `${label} `}${this.#text(message)}`
    const room = Math.max(30, this.#style.width - margin - 2)
    const lines = wrap(text, room).map(
      (line, index) => `${' '.repeat(index === 0 ? margin : margin + 2)}${line}`,
    )
    const shown = lines.join('\n')
    this.#line(label === '' ? shown : shown.replace(label, this.#chalk.dim(label)))
  }

  /** Commands to go on with, each whole on its line so that it can be copied. */
  steps(steps: readonly NextStep[]): void {
    if (steps.length > 0) this.#line(this.#text({ vi: 'Làm tiếp:', en: 'Next:' }))
    for (const { command, does } of steps)
      this.#line(`  ${this.#chalk.bold(printable(command))}  (${this.#text(does)})`)
  }

  /** All findings of a report in the order of their places, with the errors named first where they are mixed. */
  findings(report: ShownReport): void {
    const lines = new ReportLines(report)
    const groups = groupFindings(report.diagnostics)
    this.#errorsFirst(report, lines)
    const told = new Set<string>()
    for (const group of groups.slice(0, MOST_SHOWN)) {
      this.#group(group, report, lines, told)
      this.#line()
    }
    const rest = groups
      .slice(MOST_SHOWN)
      .reduce((count, { first, others }) => count + allOf(first).length + others.length, 0)
    if (rest > 0)
      this.wrapped(
        {
          vi: `… và ${rest} phát hiện nữa trong ${report.file}.`,
          en: `… and ${rest} more in ${report.file}.`,
        },
        0,
      )
  }

  /** Where the errors are, when there are other findings to look through. */
  #errorsFirst({ file, diagnostics }: ShownReport, lines: ReportLines): void {
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    const spans = errors.flatMap(({ span }) => (span ? [span] : []))
    if (spans.length === 0 || errors.length === diagnostics.length) return
    const { vi, en } = placeList(spans, file, lines)
    const message = {
      vi: `${file}: ${errors.length} lỗi phải sửa trước, ở ${vi}.`,
      en: `${file}: mend ${errors.length === 1 ? 'this error' : `these ${errors.length} errors`} first: ${en}.`,
    }
    this.#line(this.#colour('error')(this.#text(message)))
    this.#line()
  }

  #group({ first, others }: FindingGroup, report: ShownReport, lines: ReportLines, told: Set<string>) {
    const { code, severity, message, span, why, help, related } = first
    const place = `${printableLine(span ? this.#text(placeOf(span, lines)) : report.file)}:`
    const name = this.#colour(severity)(`${this.#text(SEVERITIES[severity])}:`)
    this.#line(`${this.#chalk.bold(place)} ${name} ${this.#text(message)} ${this.#chalk.dim(`[${code}]`)}`)
    // Nothing stands at the very beginning: such a finding is about the file as a whole.
    const margin = span && span.end > 0 ? this.#frame(span, severity, lines) : 2
    for (const { span: other, message: what } of related ?? [])
      this.wrapped(withPlace(placeOf(other, lines), what), margin, this.#text({ vi: 'Xem:', en: 'See:' }))
    for (const more of elsewhere(first, others, report.file, lines)) this.wrapped(more, margin)
    // What was said of a rule holds for its other findings in the file.
    const note = (label: Localized, text: Localized | undefined) => {
      const key = `${code} ${label.en} ${text?.vi}`
      if (!text || told.has(key)) return
      told.add(key)
      this.wrapped(text, margin, this.#text(label))
    }
    note({ vi: 'Vì sao:', en: 'Why:' }, why)
    note({ vi: 'Cách sửa:', en: 'Fix:' }, help)
  }

  #text(message: Localized): string {
    return printableLine(message[this.#style.language])
  }

  #line(text = ''): void {
    this.content += `${text}\n`
  }

  /** Draws the first line of a span; gives the column its code begins in. */
  #frame(span: Span, severity: Severity, lines: ReportLines): number {
    const { line, column } = lines.position(span)
    const gutter = lines.name(span) ? '  ' : `  ${line} `
    const { code, underline } = codeFrame(
      lines.of(span.file).lineText(line),
      column - 1,
      column - 1 + span.end - span.start,
      Math.max(20, this.#style.width - gutter.length - 2),
    )
    this.#line(`${this.#chalk.dim(`${gutter}│`)} ${code}`.trimEnd())
    this.#line(`${this.#chalk.dim(`${' '.repeat(gutter.length)}│`)} ${this.#colour(severity)(underline)}`)
    return gutter.length + 2
  }

  #colour(severity: Severity): ChalkInstance {
    const colours = { error: this.#chalk.red, warning: this.#chalk.yellow, info: this.#chalk.cyan }
    return colours[severity].bold
  }
}

/** `plan.yaml:12:5`; in a Word file, what is called so there. */
function placeOf(span: Span, lines: ReportLines): Localized {
  const name = lines.name(span)
  if (name) {
    const within = (place: string) => (place === '' ? span.file : `${span.file}, ${place}`)
    return { vi: within(name.vi), en: within(name.en) }
  }
  const { line, column } = lines.position(span)
  const place = `${span.file}:${line}:${column}`
  return { vi: place, en: place }
}

function withPlace(place: Localized, { vi, en }: Localized): Localized {
  return { vi: `${place.vi}: ${vi}`, en: `${place.en}: ${en}` }
}
