import { type CheckOptions, check, hasErrors } from '../../internal.ts'
import { FileWorld } from '../../node/file-world.ts'
import { Configs } from '../configs.ts'
import { EXIT, type ExitCode } from '../exit-code.ts'
import { type Failure, fileFailure } from '../failure.ts'
import { lookForPlans } from '../find-plans.ts'
import { fixFiles } from '../fix-files.ts'
import { withFonts } from '../font-failure.ts'
import { findFonts } from '../font-files.ts'
import { countFindings } from '../report/counts.ts'
import { planReport } from '../report/plan-report.ts'
import { allReports, type PlanReport, type RunReport } from '../report/reporter.ts'
import { REPORTERS, type ReporterName } from '../report/reporters.ts'
import { type Context, say } from '../terminal.ts'

export interface ValidateCommand {
  /** Files, folders or patterns; none means the current folder. */
  readonly plans: readonly string[]
  readonly format: ReporterName
  readonly final: boolean
  /** Also judge the pages as they come out. */
  readonly layout: boolean
  /** Make the safe changes first. */
  readonly fix: boolean
  /** Only show the safe changes. */
  readonly dryRun: boolean
  /** The settings to use, in place of those of the plans' projects. */
  readonly config?: string
  /** More warnings than this fail the run. */
  readonly maxWarnings?: number
}

/** Reports all findings of all plans; what stops the reading of one plan does not keep back the others'. */
export async function validatePlans(command: ValidateCommand, context: Context): Promise<ExitCode> {
  const { terminal, installation, language } = context
  const { final, layout } = command
  const asked = command.plans.length > 0 ? command.plans : ['.']
  const { plans, failures } = await lookForPlans(asked, terminal.cwd)
  const fonts = layout ? await findFonts(undefined, installation.fonts, terminal.cwd) : undefined
  const world = new FileWorld(terminal.cwd, fonts)
  const configs = new Configs(world, terminal.cwd, command.config)
  const options = { final, layout }
  const unfixed =
    command.fix || command.dryRun
      ? await fixFiles({ plans, options, dryRun: command.dryRun }, world, configs, context)
      : []
  const judged = await judge(plans, options, world, configs)
  const run = {
    asked: command.plans,
    plans: judged.reports,
    settings: configs.reports,
    failures: [...failures, ...unfixed, ...judged.failures],
  }
  const reporter = await REPORTERS[command.format]()
  const style = { ...terminal, language, version: installation.version }
  terminal[reporter.stream](reporter.render(run, style))
  for (const { message } of run.failures) say(context, message)
  return exitCode(run, command, context)
}

async function judge(plans: readonly string[], options: CheckOptions, world: FileWorld, configs: Configs) {
  const reports: PlanReport[] = []
  const failures: Failure[] = []
  for (const file of plans) {
    try {
      const settings = await configs.of(file)
      const found = await withFonts(world, () => check(file, { ...options, settings }, world))
      reports.push(planReport(file, found, path => world.bytesRead(path)))
    } catch (error) {
      const failure = fileFailure(error)
      if (!failure) throw error
      failures.push(failure)
    }
  }
  return { reports, failures }
}

function exitCode(run: RunReport, { maxWarnings }: ValidateCommand, context: Context): ExitCode {
  if (run.failures.length > 0) return EXIT.usage
  const reports = allReports(run)
  if (reports.some(report => hasErrors(report.diagnostics))) return EXIT.errors
  const { warning } = countFindings(reports)
  if (maxWarnings === undefined || warning <= maxWarnings) return EXIT.clean
  say(context, {
    vi: `Có ${warning} cảnh báo, nhiều hơn mức cho phép ${maxWarnings}.`,
    en: `There are ${warning} warnings, more than the ${maxWarnings} allowed.`,
  })
  return EXIT.errors
}
