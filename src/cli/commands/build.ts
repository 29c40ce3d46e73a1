import { resolve } from 'node:path'
import { type Compiled, type CompiledFile, compile, type Format, separateFilesOf } from '../../internal.ts'
import { FileWorld } from '../../node/file-world.ts'
import { Configs } from '../configs.ts'
import { EXIT, type ExitCode, worst } from '../exit-code.ts'
import { failureOf, ToldFailures } from '../failure-of.ts'
import { lookForPlans } from '../find-plans.ts'
import { withFonts } from '../font-failure.ts'
import { findFonts } from '../font-files.ts'
import { Outputs } from '../outputs.ts'
import { judgeOverwriting } from '../overwriting.ts'
import { type Counts, countFindings, plural, summarize, totalOf } from '../report/counts.ts'
import { planReport } from '../report/plan-report.ts'
import { prettyFindings } from '../report/pretty.ts'
import type { PlanReport } from '../report/reporter.ts'
import { wordReport } from '../report/word-report.ts'
import { standingErrors } from '../standing-errors.ts'
import { KINDS_OF_JUDGED, tellImport } from '../tell-import.ts'
import { sweep } from '../temporary-files.ts'
import { type Context, say } from '../terminal.ts'
import { type StoredFiles, storedFiles, verifiedText } from '../verified.ts'
import { WordWorld } from '../word-world.ts'
import { writeFiles } from '../write-files.ts'

export interface BuildCommand {
  /** Files, folders or patterns; at least one. */
  readonly plans: readonly string[]
  readonly formats: readonly Format[]
  readonly final: boolean
  /** Whether each part of a plan gets files of its own. */
  readonly split: boolean
  /** Whether Word files are plans too, imported in memory. */
  readonly fromDocx: boolean
  /** Whether files are overwritten that were changed, signed, protected, or are not ours. */
  readonly force: boolean
  /** Whether files are read back before they are stored. */
  readonly verify: boolean
  /** Where the files go; beside each plan when absent. */
  readonly output?: string
  /** The settings to use, in place of those of the plans' projects. */
  readonly config?: string
  /** Folder of another typeface. */
  readonly fontDir?: string
}

/**
 * Makes the files of every plan that can be read, errors or not unless it is final, and reports what was found on the
 * way. Files that read back are not what they should be are not stored. What keeps one plan from its files is a failure of that plan; the other plans are
 * built all the same.
 */
export async function buildPlans(command: BuildCommand, context: Context): Promise<ExitCode> {
  const { terminal, installation, language } = context
  const { plans, failures } = await lookForPlans(command.plans, terminal.cwd)
  const failed = new ToldFailures(context)
  failed.add(failures)
  if (plans.length === 0) return worst(failed.exitCodes)
  const fonts = await findFonts(command.fontDir, installation.fonts, terminal.cwd)
  const world = command.fromDocx
    ? new WordWorld(terminal.cwd, fonts).withKeys(language)
    : new FileWorld(terminal.cwd, fonts)
  const outputs = await claimOutputs(plans, command, world, terminal.cwd)
  failed.add(outputs.failures)
  for (const folder of outputs.folders) await sweep(folder)
  const configs = new Configs(world, terminal.cwd, command.config)
  const judged: Counts[] = []
  const stored: StoredFiles[] = []
  let isKept = false
  for (const file of plans) {
    if (outputs.refuses(file)) continue
    try {
      const { value, ...found } = await compilePlan(file, command, world, configs)
      const report = reportOf(file, found, world, context)
      terminal.err(prettyFindings(report, { ...terminal, language }))
      judged.push(countFindings([report]))
      world.letGo()
      const isReady = value !== undefined && !(command.final && configs.hasErrors)
      const isStored = isReady && (await store(file, value, outputs, command, context))
      if (isStored) stored.push(storedFiles(value))
      isKept ||= isReady !== isStored
      if (isReady === isStored) tellErrors([report, ...configs.reports], command, isStored, context)
    } catch (error) {
      failed.add([failureOf(error, file)])
    }
  }
  const verified = verifiedText(stored)
  if (verified) say(context, verified)
  for (const report of configs.reports) terminal.err(prettyFindings(report, { ...terminal, language }))
  failed.add(configs.failures)
  const counts = totalOf([countFindings(configs.reports), ...judged])
  tellSummary(plans.length, stored.length, counts, context)
  return worst([
    ...failed.exitCodes,
    isKept ? EXIT.usage : EXIT.clean,
    counts.error > 0 ? EXIT.errors : EXIT.clean,
  ])
}

/** Of a single plan, that nothing was written was said before. */
function tellSummary(plans: number, stored: number, counts: Counts, context: Context): void {
  if (plans > 1 || counts.error + counts.warning > 0)
    say(context, summarize(plans, counts, plans > 1 ? plans - stored : 0))
}

/** Says how many errors stand in a plan, the first of the reports, and in the settings it is under. */
function tellErrors(
  reports: readonly PlanReport[],
  { final }: BuildCommand,
  isStored: boolean,
  context: Context,
): void {
  const [plan] = reports
  const standing = plan && standingErrors(plan.file, countFindings(reports).error, final, isStored)
  if (standing) say(context, standing)
}

async function compilePlan(
  file: string,
  { formats, final, split, verify }: BuildCommand,
  world: FileWorld,
  configs: Configs,
) {
  const settings = await configs.of(file)
  return withFonts(world, () => compile(file, { formats, final, split, verify, settings }, world))
}

/** What was found in a plan; in a Word file, in words of its own, after what could not be read of it. */
function reportOf(file: string, found: Parameters<typeof planReport>[1], world: FileWorld, context: Context) {
  const report = planReport(file, found, path => world.bytesRead(path))
  if (!(world instanceof WordWorld)) return report
  const imported = world.importedFrom(file)
  if (imported) tellImport(imported, KINDS_OF_JUDGED, context)
  const reading = world.readingOf(file)
  return reading ? wordReport(report, reading) : report
}

function claimOutputs(
  plans: readonly string[],
  { formats, output, split }: BuildCommand,
  world: FileWorld,
  cwd: string,
): Promise<Outputs> {
  // What keeps a plan from being read is told when it is built.
  const partsOf = (plan: string) => separateFilesOf(plan, world).catch(() => [undefined])
  const options = { formats, ...(output !== undefined && { output }), ...(split && { partsOf }) }
  return Outputs.of(plans, options, cwd)
}

/** Writes the files of a plan, or none where that would overwrite what is not to be lost; gives whether it did. */
async function store(
  plan: string,
  { files }: Compiled,
  outputs: Outputs,
  { force }: BuildCommand,
  context: Context,
): Promise<boolean> {
  const { cwd } = context.terminal
  const placed: (CompiledFile & { readonly name: string; readonly path: string })[] = []
  for (const file of files) {
    const name = await outputs.claim(plan, file)
    placed.push({ ...file, name, path: resolve(cwd, name) })
  }
  const { refusals, notes } = await judgeOverwriting(plan, placed, force, cwd)
  for (const message of [...refusals, ...notes]) say(context, message)
  if (refusals.length > 0) return false
  await writeFiles(placed)
  for (const { name, pages, turned } of placed) {
    const ranges = turned === undefined ? '' : rangesOf(turned)
    const also =
      ranges === '' ? { vi: '', en: '' } : { vi: `; trang ${ranges} nằm ngang`, en: `; landscape: ${ranges}` }
    say(context, {
      vi: `Đã ghi ${name}${pages === undefined ? '' : ` (${pages} trang${also.vi})`}`,
      en: `Wrote ${name}${pages === undefined ? '' : ` (${plural(pages, 'page')}${also.en})`}`,
    })
  }
  return true
}

/** Numbers in order, neighbours as a range: `3 - 5, 8`. */
function rangesOf(numbers: readonly number[]): string {
  const ranges: [first: number, last: number][] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last?.[1] === number - 1) last[1] = number
    else ranges.push([number, number])
  }
  return ranges.map(([first, last]) => (first === last ? `${first}` : `${first} - ${last}`)).join(', ')
}
