import type { Diagnostic } from '../base/diagnostic.ts'
import { FORMATS } from '../base/formats.ts'
import type { World } from '../base/world.ts'
import { check, compile } from '../compile.ts'
import { findConfig, readConfig } from '../config/read-config.ts'
import { nodeWorld } from '../node/node-world.ts'
import { DEFAULT_SETTINGS, type Settings } from '../validate/settings.ts'
import { checkResult } from './findings.ts'
import { GivenWorld } from './given-world.ts'
import type { CheckOptions, CompileOptions } from './options.ts'
import type { PlanInput } from './plan-input.ts'
import type { CheckResult, CompileResult } from './result.ts'

/**
 * Makes the documents of a plan given as an object with the language's keys. Nothing is written: the bytes are in the
 * result. Files it includes, and the typeface, come from the world; the machine's own by default.
 *
 * Rejects with `ReadError` and `FontError` for fonts, `VerifyError` for files that are not as they should be (a bug of
 * kehoach), and `TypeError` for an object that JSON cannot hold, such as one that holds itself.
 */
export function compileObject(
  plan: PlanInput,
  options: CompileOptions = {},
  world?: World,
): Promise<CompileResult> {
  const name = options.name ?? 'plan.json'
  return compileGiven(name, JSON.stringify(plan, null, 1), options, world, name)
}

/** The same of a plan as its YAML text. */
export function compileText(
  text: string,
  options: CompileOptions = {},
  world?: World,
): Promise<CompileResult> {
  return compileGiven(options.name ?? 'plan.yaml', text, options, world)
}

/**
 * The same of a plan in a file of the world, under the settings of its project (`kehoach.config.yaml`). Rejects with
 * `ReadError` for the plan too.
 */
export async function compileFile(
  path: string,
  options: Omit<CompileOptions, 'name'> = {},
  world: World = nodeWorld(),
): Promise<CompileResult> {
  const given = new GivenWorld(world)
  const { settings, diagnostics } = await settingsOf(path, given)
  return compiled(path, { ...options, settings }, given, diagnostics)
}

/** Judges a plan by its YAML text, as `kehoach validate` does; no document is made. */
export async function checkText(
  text: string,
  options: CheckOptions = {},
  world: World = nodeWorld(),
): Promise<CheckResult> {
  const name = options.name ?? 'plan.yaml'
  const given = new GivenWorld(world, name, text)
  const { diagnostics } = await check(name, { final: options.final ?? false }, given)
  return checkResult(diagnostics, given)
}

function compileGiven(
  name: string,
  text: string,
  options: CompileOptions,
  world: World = nodeWorld(),
  unseen?: string,
): Promise<CompileResult> {
  return compiled(name, options, new GivenWorld(world, name, text), [], unseen)
}

async function compiled(
  path: string,
  { formats = FORMATS, final = false, split = false, verify = true, settings }: Compiling,
  world: GivenWorld,
  earlier: readonly Diagnostic[],
  unseen?: string,
): Promise<CompileResult> {
  const options = { formats, final, split, verify, ...(settings && { settings }) }
  const { value, diagnostics } = await compile(path, options, world)
  return { ...checkResult([...earlier, ...diagnostics], world, unseen), files: value?.files ?? [] }
}

interface Compiling extends Omit<CompileOptions, 'name'> {
  readonly settings?: Settings
}

interface ProjectSettings {
  readonly settings: Settings
  readonly diagnostics: readonly Diagnostic[]
}

async function settingsOf(path: string, world: World): Promise<ProjectSettings> {
  const found = await findConfig(path, world)
  if (found === undefined) return { settings: DEFAULT_SETTINGS, diagnostics: [] }
  const { value, diagnostics } = await readConfig(found.file, world, found.project)
  return { settings: value ?? DEFAULT_SETTINGS, diagnostics }
}
