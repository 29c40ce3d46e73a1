import type { Diagnostic, Localized, ReadingText, Span } from '../../internal.ts'
import type { ReportedFinding } from './notes-once.ts'
import type { PlanReport } from './reporter.ts'

/**
 * A report on a Word file that was imported in memory, for people who never see the plan: its lines are the texts of the
 * file, its places their names. Changes of the plan are left out, since the Word file cannot be changed by them.
 */
export function wordReport(report: PlanReport, reading: ReadingText): PlanReport {
  const shown = (span: Span): Span => {
    const [start, end] = reading.range(span.start, span.end)
    return { file: span.file, start, end }
  }
  const moved = ({ fix: _, span, related, ...finding }: Diagnostic): Diagnostic => ({
    ...finding,
    ...(span && { span: shown(span) }),
    ...(related && { related: related.map(other => ({ ...other, span: shown(other.span) })) }),
  })
  return {
    ...report,
    text: reading.text,
    places: reading.places,
    diagnostics: report.diagnostics.map(({ others, ...finding }): ReportedFinding => {
      const first = moved(finding)
      return others ? { ...first, others: others.map(moved) } : first
    }),
    suppressed: [],
  }
}

/** The same for programs, which know lines alone: each message names its place and the words. */
export function withPlacesInMessages(report: PlanReport): PlanReport {
  const { places, text } = report
  if (!places) return report
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const diagnostics = report.diagnostics.map(finding => {
    const { span, message } = finding
    if (!span) return finding
    const after = starts.findIndex(start => start > span.start)
    const place = places[(after < 0 ? starts.length : after) - 1]
    return place === undefined || place.vi === ''
      ? finding
      : { ...finding, message: prefixed(place, message) }
  })
  return { ...report, diagnostics }
}

function prefixed(place: Localized, message: Localized): Localized {
  return { vi: `${place.vi}: ${message.vi}`, en: `${place.en}: ${message.en}` }
}
