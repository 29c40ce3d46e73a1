import { hasErrors, type Outcome } from './diagnostic.ts'
import type { Format } from './formats.ts'
import type { ParsedPlan } from './plan/parse-plan.ts'
import { readPlan } from './plan/read-plan.ts'
import type { Compiled } from './produce.ts'
import { type Coverage, type ValidateOptions, validate } from './validate/validate.ts'
import type { World } from './world.ts'

export interface CompileOptions extends ValidateOptions {
  /** The files to make, each once. */
  readonly formats: readonly Format[]
}

/** A plan that was read, what was found in it, and what was judged. */
export interface Checked extends Outcome<ParsedPlan> {
  readonly coverage: Coverage
}

/** Reads a plan with what it includes, and judges it. Throws `ReadError` for the plan itself. */
export async function check(path: string, options: ValidateOptions, world: World): Promise<Checked> {
  const parsed = await readPlan(path, world)
  if (!parsed.value) return { ...parsed, coverage: [] }
  const { diagnostics, coverage } = validate(parsed.value, options)
  return { value: parsed.value, diagnostics: [...parsed.diagnostics, ...diagnostics], coverage }
}

/**
 * Makes the files of a plan; none when it has errors. Nothing is written: the bytes are for the caller to store.
 * Throws `ReadError` for files and `FontError` for fonts that cannot be used.
 */
export async function compile(
  path: string,
  options: CompileOptions,
  world: World,
): Promise<Outcome<Compiled> & { readonly coverage: Coverage }> {
  const { value: parsed, diagnostics, coverage } = await check(path, options, world)
  if (!parsed || hasErrors(diagnostics)) return { diagnostics, coverage }

  // Loaded only now: checking a plan needs none of it.
  const { produce } = await import('./produce.ts')
  const { value, diagnostics: missing } = await produce(parsed, options.formats, world)
  return { ...(value && { value }), diagnostics: [...diagnostics, ...missing], coverage }
}
