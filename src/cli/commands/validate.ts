import { check, hasErrors } from '../../index.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { FileWorld } from '../file-world.ts'
import { findPlans } from '../find-plans.ts'
import { countFindings } from '../report/counts.ts'
import { planReport } from '../report/plan-report.ts'
import type { PlanReport } from '../report/reporter.ts'
import { REPORTERS, type ReporterName } from '../report/reporters.ts'
import { type Context, say } from '../terminal.ts'

export interface ValidateCommand {
  /** Files, folders or patterns; none means the current folder. */
  readonly plans: readonly string[]
  readonly format: ReporterName
  readonly final: boolean
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number
}

/** Reports all findings of all plans. */
export async function validatePlans(command: ValidateCommand, context: Context): Promise<ExitCode> {
  const { terminal, language } = context
  const files = await findPlans(command.plans.length > 0 ? command.plans : ['.'], terminal.cwd)
  const world = new FileWorld(terminal.cwd)
  const reports: PlanReport[] = []
  for (const file of files) {
    const found = await check(file, { final: command.final }, world)
    reports.push(planReport(file, found, path => world.bytesRead(path)))
  }
  const reporter = await REPORTERS[command.format]()
  terminal[reporter.stream](reporter.render(reports, { ...terminal, language }))
  return exitCode(reports, command, context)
}

function exitCode(
  reports: readonly PlanReport[],
  { maxWarnings }: ValidateCommand,
  context: Context,
): ExitCode {
  if (reports.some(report => hasErrors(report.diagnostics))) return EXIT.errors
  const { warning } = countFindings(reports)
  if (maxWarnings === undefined || warning <= maxWarnings) return EXIT.clean
  say(context, {
    vi: `Có ${warning} cảnh báo, nhiều hơn mức cho phép ${maxWarnings}.`,
    en: `There are ${warning} warnings, more than the ${maxWarnings} allowed.`,
  })
  return EXIT.errors
}
