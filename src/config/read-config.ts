import type { Diagnostic, Outcome } from '../base/diagnostic.ts'
import { sortDiagnostics } from '../base/sort-diagnostics.ts'
import type { World } from '../base/world.ts'
import { isBelow, joined } from '../plan/language/include/file-paths.ts'
import { projectFolder, stands } from '../plan/language/include/project-folder.ts'
import { checkValue } from '../plan/language/schema/check-schema.ts'
import { readSourceFile } from '../plan/language/source-file.ts'
import { LAYOUT_RULES } from '../validate/layout-rules.ts'
import { RULES } from '../validate/rules/index.ts'
import { DEFAULT_SETTINGS, type RuleSetting, type Settings } from '../validate/settings.ts'
import { CONFIG_GRAMMAR, configSchema } from './config-schema.ts'
import { settingProblem } from './rule-settings.ts'

/** The file a project keeps its settings in. */
export const CONFIG_FILE = 'kehoach.config.yaml'

/** The settings of a project, which may not lead out of its folder. */
export interface FoundConfig {
  readonly file: string
  readonly project: string
}

/**
 * The settings a plan is under: the file in its project's folder; undefined when there is none. Throws `ReadError` for
 * the plan.
 */
export async function findConfig(plan: string, world: World): Promise<FoundConfig | undefined> {
  const project = await projectFolder(await world.realPath(plan), world)
  const file = joined(project, CONFIG_FILE)
  return (await stands(file, world)) ? { file, project } : undefined
}

/**
 * Reads the settings of a project; a setting that cannot be is left out. No value when the file cannot be understood, or
 * when it is a link out of `project`: whoever sends a project in would have lines of other files shown. A file that the
 * user names may lead anywhere. Throws `ReadError`.
 */
export async function readConfig(path: string, world: World, project?: string): Promise<Outcome<Settings>> {
  if (project !== undefined && !isBelow(project, await world.realPath(path)))
    return { diagnostics: [leadsOutside(path)] }
  const { value: file, diagnostics } = readSourceFile(path, await world.readFile(path), CONFIG_GRAMMAR)
  if (!file) {
    const isEmpty = diagnostics.every(({ code }) => code === 'file-empty')
    return isEmpty ? { value: DEFAULT_SETTINGS, diagnostics: [] } : { diagnostics }
  }
  const { value, diagnostics: problems } = checkValue(configSchema, file.value, file.source)
  if (!value) return { diagnostics: sortDiagnostics([...diagnostics, ...problems], path) }
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
    diagnostics: sortDiagnostics(found, path),
  }
}

function leadsOutside(path: string): Diagnostic {
  return {
    code: 'config-outside',
    severity: 'error',
    message: {
      vi: `${CONFIG_FILE} là liên kết dẫn ra ngoài thư mục dự án nên không được đọc.`,
      en: `${CONFIG_FILE} is a link that leads out of the project folder, so it is not read.`,
    },
    span: { file: path, start: 0, end: 0 },
    help: {
      vi: 'Thay liên kết bằng chính tệp cấu hình, hoặc nêu tệp ấy bằng --config.',
      en: 'Put the settings there in place of the link, or name the file by --config.',
    },
  }
}
