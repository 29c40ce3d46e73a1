import { type Diagnostic, hasErrors, type Localized, type Outcome } from './base/diagnostic.ts'
import { withoutEchoes } from './base/echoes.ts'
import type { Format } from './base/formats.ts'
import { MISSING_GLYPH, mayLackGlyphs } from './base/glyphs.ts'
import { sortDiagnostics } from './base/sort-diagnostics.ts'
import type { World } from './base/world.ts'
import type { Inspection } from './mark/inspect.ts'
import type { Plan } from './plan/model/plan.ts'
import type { ParsedPlan } from './plan/parsed-plan.ts'
import { readPlan } from './plan/read-plan.ts'
import { citationsOf } from './plan/reading/citations/placed-citations.ts'
import type { Compiled, ProduceOptions } from './produce.ts'
import type { PublishedLayer } from './register/register.ts'
import type { Suppressed } from './validate/ignores.ts'
import { type Coverage, type ValidateOptions, type Validation, validate } from './validate/validate.ts'
import { layoutNotJudged, validateLayout } from './validate/validate-layout.ts'
import type { FileToVerify, Verification } from './verify/verify.ts'

export interface CheckOptions extends ValidateOptions {
  /** Also judge the pages as they come out; needs the typeface. */
  readonly layout?: boolean
  /** Also say which characters the typeface lacks; the pages say it, too. */
  readonly glyphs?: boolean
}

/** What to judge a plan by, and the files to make, each once. */
export interface CompileOptions extends ValidateOptions, ProduceOptions {}

/** What was found in a plan, what its author set aside, and what was judged. */
interface Judgement {
  readonly suppressed: readonly Suppressed[]
  readonly coverage: Coverage
}

/** A plan that was read and judged. */
export interface Checked extends Outcome<ParsedPlan>, Judgement {}

/**
 * Reads a plan with what it includes, and judges it, however wrong it is; no value when there is nothing to lay out.
 * Throws `ReadError` for the plan itself and for fonts, `FontError` for fonts that cannot be used.
 */
export async function check(path: string, options: CheckOptions, world: World): Promise<Checked> {
  const judged = await judge(path, options, world)
  const { value } = judged
  if (!value) return judged
  if (!options.layout) {
    const found = options.glyphs ? await withGlyphs(judged, value, world) : judged
    return notLaidOut(found, options, NOT_ASKED)
  }
  const { produce } = await import('./produce.ts')
  const { diagnostics: found } = await produce(value, { formats: [] }, world)
  return laidOut(judged, found, value, options)
}

/**
 * Makes the files of a plan, and says what is wrong with it: no files when it cannot be read, or when it is final and
 * has errors. Nothing is written: the bytes are for the caller to store. Throws `ReadError` for files, `FontError` for
 * fonts that cannot be used, and `VerifyError` for files that did not come out as they should.
 */
export async function compile(
  path: string,
  options: CompileOptions,
  world: World,
): Promise<Outcome<Compiled> & Judgement> {
  const { value: parsed, ...judged } = await judge(path, options, world)
  if (!parsed) return judged
  const isRefused = (diagnostics: readonly Diagnostic[]) => options.final && hasErrors(diagnostics)
  // Loaded only now: checking a plan needs none of it.
  const { produce } = await import('./produce.ts')
  const wanted = isRefused(judged.diagnostics) ? { ...options, formats: [] } : options
  const { value, diagnostics: found } = await produce(parsed, wanted, world)
  const all = laidOut(judged, found, parsed, options)
  return isRefused(all.diagnostics) ? all : { value, ...all }
}

/** Reads a plan and judges it by the rules. */
async function judge(path: string, options: ValidateOptions, world: World): Promise<Checked> {
  const { value, diagnostics } = await readPlan(path, world)
  if (!value) return { diagnostics, suppressed: [], coverage: [] }
  const published = options.published ?? (await publishedFor(value.plan))
  return { value, ...joined(diagnostics, validate(value, { ...options, published })) }
}

/** Thousands of published texts, which a plan that cites none does without. */
async function publishedFor(plan: Plan): Promise<PublishedLayer | undefined> {
  if (citationsOf(plan).length === 0) return undefined
  const { PUBLISHED } = await import('./register/published-layer.ts')
  return PUBLISHED
}

/**
 * Reads files made of a plan back, by code that shares nothing with what wrote them, and says what in them is not as
 * the plan wants it now. Throws `ReadError` and `FontError` for fonts.
 */
export async function verify(
  parsed: ParsedPlan,
  files: readonly FileToVerify[],
  world: World,
): Promise<Verification> {
  const { verifyFiles } = await import('./produce.ts')
  return verifyFiles(parsed, files, world)
}

/**
 * What the files of a plan's parts are called by, each part in files of its own, without making them; the whole,
 * undefined, of a plan that is not well-formed. Throws `ReadError` for the plan itself.
 */
export async function separateFilesOf(path: string, world: World): Promise<readonly (string | undefined)[]> {
  const { value } = await readPlan(path, world)
  if (!value) return [undefined]
  const { separateFiles } = await import('./produce.ts')
  return separateFiles(value.plan)
}

/** What a file at the place of one of ours says of itself, and of what was done with it since it was written. */
export async function inspectFile(format: Format, bytes: Uint8Array): Promise<Inspection> {
  const { inspect } = await import('./produce.ts')
  return inspect(format, bytes)
}

const NOT_ASKED: Localized = {
  vi: 'cần dàn trang; dùng --layout để kiểm tra',
  en: 'needs the pages laid out; use --layout to check it',
}

type Judged = Judgement & { readonly diagnostics: readonly Diagnostic[] }

function notLaidOut<T extends Judged>(judged: T, { settings }: ValidateOptions, reason: Localized): T {
  return { ...judged, coverage: [...judged.coverage, ...layoutNotJudged(reason, settings)] }
}

/** A judgement with what the typeface lacks, which hardly any plan needs to be asked for. */
async function withGlyphs<T extends Judged>(judged: T, parsed: ParsedPlan, world: World): Promise<T> {
  if (!mayLackGlyphs(parsed.source)) return judged
  const { checkGlyphs } = await import('./produce.ts')
  const found = await checkGlyphs(parsed, world)
  return { ...judged, diagnostics: sortDiagnostics([...judged.diagnostics, ...found], parsed.source.file) }
}

/** A judgement with that of the pages. */
function laidOut<T extends Judged>(
  judged: T,
  found: readonly Diagnostic[],
  { source }: ParsedPlan,
  { settings }: ValidateOptions,
): T {
  const pages = validateLayout(found, source, settings)
  const glyphs = found.filter(({ code }) => code === MISSING_GLYPH)
  const ofPages = new Set(pages.coverage.map(({ id }) => id))
  return {
    ...judged,
    diagnostics: sortDiagnostics([...judged.diagnostics, ...glyphs, ...pages.diagnostics], source.file),
    suppressed: [...judged.suppressed, ...pages.suppressed],
    coverage: [...judged.coverage.filter(({ id }) => !ofPages.has(id)), ...pages.coverage],
  }
}

function joined(earlier: readonly Diagnostic[], { diagnostics, ...judgement }: Validation): Judged {
  const own = withoutEchoes(diagnostics, earlier)
  return { ...judgement, diagnostics: [...earlier, ...own] }
}
