import { countFindings, summarize } from './counts.ts'
import { coverageLines } from './coverage-lines.ts'
import { nextSteps } from './next-steps.ts'
import { PrettyPage, type PrettyStyle, type ShownReport } from './pretty-page.ts'
import { allReports, type Reporter } from './reporter.ts'

/** Findings for people: each with its line of the plan, why it matters and what to do; then what was judged. */
export const pretty: Reporter = {
  stream: 'err',
  render(run, style) {
    const page = new PrettyPage(style)
    const reports = allReports(run)
    // What could not be read is told by itself.
    if (reports.length === 0) return ''
    for (const report of reports) page.findings(report)
    const { head, open } = coverageLines(run.plans)
    for (const line of head) page.wrapped(line, 0)
    for (const line of open) page.wrapped(line, 2)
    page.wrapped(summarize(run.plans.length, countFindings(reports)), 0)
    page.steps(nextSteps(run))
    return page.content
  },
}

/** The findings alone, as `build` shows them before it says what it wrote. */
export function prettyFindings(report: ShownReport, style: PrettyStyle): string {
  const page = new PrettyPage(style)
  page.findings(report)
  return page.content
}
