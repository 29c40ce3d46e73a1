import { readdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import type { Localized } from '../base/diagnostic.ts'
import { readWhole } from '../node/file-world.ts'

/** A file to start from: `templates/<form>.yaml`, written with English keys and Vietnamese comments. */
export interface Starter {
  readonly form: string
  /** What it is, in one line. */
  readonly title: Localized
  readonly text: string
}

/** What `init` creates when no form is asked for. */
export const FIRST_FORM = 'ke-hoach'

/** The first line of a template says what it is, in both languages. */
const TITLE = /^# (?<vi>.+?) \/ (?<en>.+)\n/

/** All files to start from, the first form first, the others by name. Throws `ReadError`, and for a template without title. */
export async function readStarters(folder: string): Promise<readonly Starter[]> {
  const names = (await readdir(folder)).filter(name => name.endsWith('.yaml'))
  const starters = await Promise.all(names.map(name => readStarter(join(folder, name))))
  return starters.sort((a, b) => rank(a) - rank(b) || (a.form < b.form ? -1 : 1))
}

async function readStarter(path: string): Promise<Starter> {
  const text = new TextDecoder().decode(await readWhole(path, path))
  const { vi, en } = TITLE.exec(text)?.groups ?? {}
  if (vi === undefined || en === undefined) throw new Error(`${path} does not begin with what it is`)
  return { form: basename(path, '.yaml'), title: { vi, en }, text: text.replace(TITLE, `# ${vi}\n`) }
}

function rank({ form }: Starter): number {
  return form === FIRST_FORM ? 0 : 1
}

/** A form's name as files are called, however it is typed: `Quyết định` is `quyet-dinh`. */
export function formName(typed: string): string {
  const plain = typed.trim().toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd')
  return plain.replace(/[\s_]+/g, '-').replace(/\.yaml$/, '')
}
