import type { Diagnostic } from '../base/diagnostic.ts'
import type { World } from '../base/world.ts'
import { check } from '../compile.ts'
import { findConfig, readConfig } from '../config/read-config.ts'
import { DEFAULT_SETTINGS, type Settings } from '../validate/settings.ts'
import { type PlanTree, planTree } from './plan-tree.ts'

/** What is wrong in a plan, and every file it was read from, its own first. */
export interface Judged {
  readonly diagnostics: readonly Diagnostic[]
  readonly trees: readonly PlanTree[]
}

/**
 * Judges a plan as `kehoach validate` does, under the settings of its project; a world may give text that is not saved
 * yet. Rejects with `ReadError` for the plan.
 */
export async function judge(file: string, text: string, world: World): Promise<Judged> {
  const settings = await settingsOf(file, world)
  const { value, diagnostics } = await check(file, { settings, final: false }, world)
  const texts = value?.source.texts ?? [{ file, text }]
  return { diagnostics, trees: texts.map(one => planTree(one.file, one.text)) }
}

async function settingsOf(file: string, world: World): Promise<Settings> {
  const found = await findConfig(file, world)
  const read = found && (await readConfig(found.file, world, found.project))
  return read?.value ?? DEFAULT_SETTINGS
}
