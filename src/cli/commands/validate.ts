import { type CheckOptions, check, hasErrors } from '../../internal.ts'
import { Configs } from '../configs.ts'
import { EXIT, type ExitCode, worst } from '../exit-code.ts'
import { type Failure, sayFailure } from '../failure.ts'
import { eachOnce, failureOf } from '../failure-of.ts'
import { lookForPlans } from '../find-plans.ts'
import { fixFiles } from '../fix-files.ts'
import { withFonts } from '../font-failure.ts'
import { findFonts } from '../font-files.ts'
import { countFindings } from '../report/counts.ts'
import { planReport } from '../report/plan-report.ts'
import { allReports, type PlanReport, type RunReport } from '../report/reporter.ts'
import { REPORTERS, type ReporterName } from '../report/reporters.ts'
import { withPlacesInMessages, wordReport } from '../report/word-report.ts'
import { writeReport } from '../report/write-report.ts'
import { KINDS_OF_JUDGED, tellImport } from '../tell-import.ts'
import { type Context, say } from '../terminal.ts'
import { WordWorld } from '../word-world.ts'

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

/**
 * Reports all findings of all plans; what stops the reading of one plan does not keep back the others'. A report is
 * always whole, also when nothing could be judged.
 */
export async function validatePlans(command: ValidateCommand, context: Context): Promise<ExitCode> {
  const run = await judgeAll(command, context).catch(
    (error: unknown): RunReport => ({ plans: [], settings: [], failures: [failureOf(error, '')] }),
  )
  const reporter = await REPORTERS[command.format]()
  const { terminal, installation, language } = context
  const { colour, width } = terminal
  const written = writeReport(reporter, run, { colour, width, language, version: installation.version })
  terminal[reporter.stream](written.text)
  for (const failure of written.run.failures) sayFailure(failure, context)
  return exitCode(written.run, command, context)
}

async function judgeAll(command: ValidateCommand, context: Context): Promise<RunReport> {
  const { terminal, installation } = context
  const { final, layout, fix, dryRun, config } = command
  const asked = command.plans.length > 0 ? command.plans : ['.']
  const { plans, failures } = await lookForPlans(asked, terminal.cwd)
  const fonts = await findFonts(undefined, installation.fonts, terminal.cwd)
  const world = new WordWorld(terminal.cwd, fonts).withKeys(context.language)
  const configs = new Configs(world, terminal.cwd, config)
  const options = { final, layout, glyphs: true }
  const unfixed = fix || dryRun ? await fixFiles({ plans, options, dryRun }, world, configs, context) : []
  const judged = await judge(plans, options, world, configs, command.format !== 'pretty', context)
  return {
    asked: command.plans,
    plans: judged.reports,
    settings: configs.reports,
    failures: eachOnce([...failures, ...unfixed, ...configs.failures, ...judged.failures]),
  }
}

async function judge(
  plans: readonly string[],
  options: CheckOptions,
  world: WordWorld,
  configs: Configs,
  inMessages: boolean,
  context: Context,
) {
  const reports: PlanReport[] = []
  const failures: Failure[] = []
  for (const file of plans) {
    try {
      const settings = await configs.of(file)
      const found = await withFonts(world, () => check(file, { ...options, settings }, world))
      const report = planReport(file, found, path => world.bytesRead(path))
      const reading = world.readingOf(file)
      const shown = reading ? wordReport(report, reading) : report
      reports.push(inMessages ? withPlacesInMessages(shown) : shown)
      const imported = world.importedFrom(file)
      if (imported) tellImport(imported, KINDS_OF_JUDGED, context)
      world.letGo()
    } catch (error) {
      failures.push(failureOf(error, file))
    }
  }
  return { reports, failures }
}

function exitCode(run: RunReport, { maxWarnings }: ValidateCommand, context: Context): ExitCode {
  if (run.failures.length > 0) return worst(run.failures.map(failure => failure.exitCode))
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
