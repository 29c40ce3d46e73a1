import { type Diagnostic, hasErrors, type Localized, type Outcome } from './diagnostic.ts'
import type { Format } from './formats.ts'
import type { Inspection } from './mark/inspect.ts'
import { inOrder } from './plan/include/diagnostic-order.ts'
import type { ParsedPlan } from './plan/parse-plan.ts'
import { readPlan } from './plan/read-plan.ts'
import type { Compiled, ProduceOptions } from './produce.ts'
import type { Suppressed } from './validate/ignores.ts'
import { type Coverage, type ValidateOptions, type Validation, validate } from './validate/validate.ts'
import { layoutNotJudged, validateLayout } from './validate/validate-layout.ts'
import type { FileToVerify, Verification } from './verify/verify.ts'
import type { World } from './world.ts'

export interface CheckOptions extends ValidateOptions {
  /** Also judge the pages as they come out; needs the typeface. */
  readonly layout?: boolean
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
 * Reads a plan with what it includes, and judges it. Throws `ReadError` for the plan itself and for fonts, `FontError`
 * for fonts that cannot be used.
 */
export async function check(path: string, options: CheckOptions, world: World): Promise<Checked> {
  const { value, diagnostics } = await readPlan(path, world)
  if (!value) return { diagnostics, suppressed: [], coverage: [] }
  const validation = validate(value, options)
  const judged = { value, ...joined(diagnostics, validation) }
  if (!options.layout) return notLaidOut(judged, options, NOT_ASKED)
  if (hasErrors(judged.diagnostics)) return notLaidOut(judged, options, HAS_ERRORS)
  const { produce } = await import('./produce.ts')
  const { value: made, diagnostics: found } = await produce(value, { formats: [] }, world)
  return made
    ? laidOut(judged, found, value, options)
    : { ...judged, diagnostics: [...judged.diagnostics, ...found] }
}

/**
 * Makes the files of a plan; none when it has errors. Nothing is written: the bytes are for the caller to store.
 * Throws `ReadError` for files, `FontError` for fonts that cannot be used, and `VerifyError` for files that did not come
 * out as they should.
 */
export async function compile(
  path: string,
  options: CompileOptions,
  world: World,
): Promise<Outcome<Compiled> & Judgement> {
  const { value: parsed, ...judged } = await check(path, options, world)
  if (!parsed || hasErrors(judged.diagnostics)) return judged

  // Loaded only now: checking a plan needs none of it.
  const { produce } = await import('./produce.ts')
  const { value, diagnostics: found } = await produce(parsed, options, world)
  if (!value) return { ...judged, diagnostics: [...judged.diagnostics, ...found] }
  return { value, ...laidOut(judged, found, parsed, options) }
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

const HAS_ERRORS: Localized = {
  vi: 'văn bản còn lỗi nên chưa dàn trang',
  en: 'the text has errors, so no pages were laid out',
}

type Judged = Judgement & { readonly diagnostics: readonly Diagnostic[] }

function notLaidOut<T extends Judged>(judged: T, { settings }: ValidateOptions, reason: Localized): T {
  return { ...judged, coverage: [...judged.coverage, ...layoutNotJudged(reason, settings)] }
}

/** A judgement with that of the pages. */
function laidOut<T extends Judged>(
  judged: T,
  found: readonly Diagnostic[],
  { source }: ParsedPlan,
  { settings }: ValidateOptions,
): T {
  const pages = validateLayout(found, source, settings)
  const ofPages = new Set(pages.coverage.map(({ id }) => id))
  return {
    ...judged,
    diagnostics: inOrder([...judged.diagnostics, ...pages.diagnostics], source.file),
    suppressed: [...judged.suppressed, ...pages.suppressed],
    coverage: [...judged.coverage.filter(({ id }) => !ofPages.has(id)), ...pages.coverage],
  }
}

function joined(earlier: readonly Diagnostic[], { diagnostics, ...judgement }: Validation): Judged {
  return { ...judgement, diagnostics: [...earlier, ...diagnostics] }
}
