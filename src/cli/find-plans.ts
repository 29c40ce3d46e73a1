import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Localized } from '../base/diagnostic.ts'
import { ReadError } from '../base/world.ts'
import { CONFIG_FILE, looksShared } from '../internal.ts'
import { readError, readWhole, withSlashes } from '../node/file-world.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { failureOf } from './failure-of.ts'
import { isGlob, readGlob } from './glob.ts'

/** The key every plan has at its top level, also in a file that is broken elsewhere. */
const PLAN_KEY = /^\uFEFF?(?:\{\s*)?["']?kehoach["']?\s*:/mu

/** Plans that arguments name, and the arguments, files and folders that could not be looked into. */
export interface FoundPlans {
  readonly plans: readonly string[]
  readonly failures: readonly Failure[]
}

/**
 * The plans that arguments name, each once, by their paths as messages show them: a file as it is, a folder's plans, a
 * pattern's files; settings, and files that only hold parts for plans to share, are left out of both.
 */
export async function lookForPlans(args: readonly string[], cwd: string): Promise<FoundPlans> {
  const failures: Failure[] = []
  const found = new Map<string, string>()
  for (const argument of args) {
    const { plans, failures: lost } = await expand(argument, cwd)
    failures.push(...lost)
    if (plans.length + lost.length === 0)
      failures.push({ file: argument, message: nothingIn(argument), exitCode: EXIT.usage })
    for (const path of plans) {
      const name = displayed(path, cwd)
      try {
        const identity = await realpath(path)
        if (!found.has(identity)) found.set(identity, name)
      } catch (error) {
        failures.push(failureOf(readError(error, path, name), name))
      }
    }
  }
  return { plans: [...found.values()], failures }
}

/** A path for messages: relative inside the current folder, with forward slashes. */
export function displayed(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return withSlashes(isOutside ? path : inside)
}

async function expand(argument: string, cwd: string): Promise<FoundPlans> {
  const path = resolve(cwd, argument)
  try {
    if (!(await stat(path)).isDirectory()) return { plans: [path], failures: [] }
    return await plansAmong(await filesBelow(path, isYaml, cwd), isPlan, cwd)
  } catch (error) {
    if (isGlob(argument)) return plansOfPattern(argument, cwd)
    return { plans: [], failures: [failureOf(readError(error, path, argument), argument)] }
  }
}

async function plansOfPattern(pattern: string, cwd: string): Promise<FoundPlans> {
  const { root, matches: isMeant } = readGlob(withSlashes(pattern))
  const folder = resolve(cwd, root)
  const matches = (file: string) => isMeant(withSlashes(relative(folder, file)))
  return plansAmong(await filesBelow(folder, matches, cwd), text => !looksShared(text), cwd)
}

function isYaml(path: string): boolean {
  return /\.ya?ml$/i.test(path)
}

function isPlan(text: string): boolean {
  return PLAN_KEY.test(text) && !looksShared(text)
}

/** Those of files that are plans by their text; settings are none. */
async function plansAmong(
  { files, failures }: FoundFiles,
  isMeant: (text: string) => boolean,
  cwd: string,
): Promise<FoundPlans> {
  const plans: string[] = []
  const lost = [...failures]
  for (const path of files) {
    if (basename(path) === CONFIG_FILE) continue
    const name = displayed(path, cwd)
    try {
      if (isMeant(new TextDecoder().decode(await readWhole(path, name)))) plans.push(path)
    } catch (error) {
      lost.push(failureOf(error, name))
    }
  }
  return { plans, failures: lost }
}
interface FoundFiles {
  readonly files: readonly string[]
  readonly failures: readonly Failure[]
}

/**
 * The files below a folder that are asked for, sorted; hidden ones, node_modules and links (which may lead out or round)
 * are left out. What cannot be looked into is a failure of its own.
 */
async function filesBelow(
  folder: string,
  isAsked: (path: string) => boolean,
  cwd: string,
): Promise<FoundFiles> {
  const files: string[] = []
  const failures: Failure[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    try {
      for (const entry of await readdir(next, { withFileTypes: true })) {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
        const path = join(next, entry.name)
        if (entry.isDirectory()) folders.push(path)
        else if (entry.isFile() && isAsked(path)) files.push(path)
        else if (isAsked(path)) failures.push(...(await lostEntry(path, entry.isSymbolicLink(), cwd)))
      }
    } catch (error) {
      const name = displayed(next, cwd)
      failures.push(failureOf(readError(error, next, name), name))
    }
  }
  return { files: files.sort(), failures }
}

/** What is neither file nor folder: a link that leads somewhere is left out, all else could not be read. */
async function lostEntry(path: string, isLink: boolean, cwd: string): Promise<readonly Failure[]> {
  const name = displayed(path, cwd)
  if (!isLink) return [failureOf(new ReadError(name, 'special-file'), name)]
  try {
    await realpath(path)
    return []
  } catch (error) {
    return [failureOf(readError(error, path, name), name)]
  }
}

function nothingIn(argument: string): Localized {
  const [vi, en] = argument === '.' ? ['Thư mục hiện tại', 'The current folder'] : [argument, argument]
  return {
    vi: `${vi}: không có kế hoạch nào (tệp .yaml có khóa “kehoach”).`,
    en: `${en}: there is no plan here (a .yaml file with the key “kehoach”).`,
  }
}
