import type { Outcome } from '../diagnostic.ts'
import { inOrder } from '../plan/include/diagnostic-order.ts'
import { joined } from '../plan/include/file-paths.ts'
import { projectFolder } from '../plan/include/project-folder.ts'
import { checkValue } from '../plan/schema/check-schema.ts'
import { readSourceFile } from '../plan/yaml/source-file.ts'
import { LAYOUT_RULES } from '../validate/layout-rules.ts'
import { RULES } from '../validate/rules/index.ts'
import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../validate/settings.ts'
import { ReadError, type World } from '../world.ts'
import { CONFIG_GRAMMAR, configSchema } from './config-schema.ts'
import { settingProblem } from './rule-settings.ts'

/** The file a project keeps its settings in. */
export const CONFIG_FILE = 'kehoach.config.yaml'

/**
 * The settings a plan is under: the file in its project's folder, by its real path; undefined when there is none.
 * Throws `ReadError` for the plan.
 */
export async function findConfig(plan: string, world: World): Promise<string | undefined> {
  const file = joined(await projectFolder(await world.realPath(plan), world), CONFIG_FILE)
  try {
    return await world.realPath(file)
  } catch (error) {
    if (error instanceof ReadError) return undefined
    throw error
  }
}

/**
 * Reads the settings of a project; a setting that cannot be is left out. No value when the file cannot be understood.
 * Throws `ReadError`.
 */
export async function readConfig(path: string, world: World): Promise<Outcome<Settings>> {
  const { value: file, diagnostics } = readSourceFile(path, await world.readFile(path), CONFIG_GRAMMAR)
  if (!file) {
    const isEmpty = diagnostics.every(({ code }) => code === 'file-empty')
    return isEmpty ? { value: DEFAULT_SETTINGS, diagnostics: [] } : { diagnostics }
  }
  const { value, diagnostics: problems } = checkValue(configSchema, file.value, file.source)
  if (!value) return { diagnostics: inOrder([...diagnostics, ...problems], path) }
  const rules = new Map<string, RuleSetting>()
  const found = [...diagnostics]
  for (const [id, { severity, reason }] of Object.entries(value.rules)) {
    const setting = { severity, ...(reason !== undefined && { reason }) }
    const problem = settingProblem(id, setting, [...RULES, ...LAYOUT_RULES], file.source)
    if (problem) found.push(problem)
    else rules.set(id, setting)
  }
  return {
    value: { rules, agencies: value.agencies, register: value.register },
    diagnostics: inOrder(found, path),
  }
}
