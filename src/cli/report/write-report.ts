import { failureOf } from '../failure-of.ts'
import type { PlanReport, Reporter, ReportStyle, RunReport } from './reporter.ts'

/** A report as it was written, and what stands in it. */
export interface WrittenReport {
  readonly text: string
  readonly run: RunReport
}

/** Writes a run down; a report on one plan that cannot be written becomes a failure of that plan. */
export function writeReport(reporter: Reporter, run: RunReport, style: ReportStyle): WrittenReport {
  try {
    return { text: reporter.render(run, style), run }
  } catch (error) {
    const sound = withoutUnwritable(reporter, run, style)
    // Without one plan to blame there is nothing to leave out.
    if (sound.failures.length === run.failures.length) throw error
    return { text: reporter.render(sound, style), run: sound }
  }
}

function withoutUnwritable(reporter: Reporter, run: RunReport, style: ReportStyle): RunReport {
  const failures = [...run.failures]
  const canWrite = (part: Pick<RunReport, 'plans' | 'settings'>, { file }: PlanReport) => {
    try {
      reporter.render({ ...part, failures: [] }, style)
      return true
    } catch (error) {
      failures.push(failureOf(error, file))
      return false
    }
  }
  return {
    ...run,
    plans: run.plans.filter(plan => canWrite({ plans: [plan], settings: [] }, plan)),
    settings: run.settings.filter(one => canWrite({ plans: [], settings: [one] }, one)),
    failures,
  }
}
