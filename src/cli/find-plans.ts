import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, relative, resolve, sep } from 'node:path'
import type { Localized } from '../diagnostic.ts'
import { CONFIG_FILE, looksShared } from '../internal.ts'
import { readWhole, withSlashes } from '../node/file-world.ts'
import { ReadError } from '../world.ts'
import { type Failure, fileFailure } from './failure.ts'
import { isGlob, readGlob } from './glob.ts'
import { UsageError } from './usage-error.ts'

/** The key every plan has at its top level, also in a file that is broken elsewhere. */
const PLAN_KEY = /^\uFEFF?(?:\{\s*)?["']?kehoach["']?\s*:/mu

/** Plans that arguments name, and the arguments that name none. */
export interface FoundPlans {
  readonly plans: readonly string[]
  readonly failures: readonly Failure[]
}

/** The plans that arguments name. Throws `UsageError` that lists every argument without a plan. */
export async function findPlans(args: readonly string[], cwd: string): Promise<readonly string[]> {
  const { plans, failures } = await lookForPlans(args, cwd)
  if (failures.length > 0) throw allOf(failures)
  return plans
}

/**
 * The plans that arguments name, each once, by their paths as messages show them: a file as it is, a folder's plans, a
 * pattern's files; settings, and files that only hold parts for plans to share, are left out of both. Throws
 * `UsageError` when there is no plan at all.
 */
export async function lookForPlans(args: readonly string[], cwd: string): Promise<FoundPlans> {
  const failures: Failure[] = []
  const found = new Map<string, string>()
  for (const argument of args) {
    try {
      const paths = await expand(argument, cwd)
      if (paths.length === 0) failures.push({ file: argument, message: nothingIn(argument) })
      for (const path of paths) {
        const identity = await realpath(path)
        if (!found.has(identity)) found.set(identity, displayed(path, cwd))
      }
    } catch (error) {
      const failure = fileFailure(error)
      if (!failure) throw error
      failures.push(failure)
    }
  }
  if (found.size === 0) throw allOf(failures)
  return { plans: [...found.values()], failures }
}

function allOf(failures: readonly Failure[]): UsageError {
  return new UsageError({
    vi: failures.map(({ message }) => message.vi).join('\n'),
    en: failures.map(({ message }) => message.en).join('\n'),
  })
}

/** A path for messages: relative inside the current folder, with forward slashes. */
export function displayed(path: string, cwd: string): string {
  const inside = relative(cwd, path)
  const isOutside = inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)
  return withSlashes(isOutside ? path : inside)
}

async function expand(argument: string, cwd: string): Promise<readonly string[]> {
  const path = resolve(cwd, argument)
  const stats = await stat(path).catch(() => undefined)
  if (stats?.isDirectory()) return plansIn(path)
  if (stats) return [path]
  if (!isGlob(argument)) throw new ReadError(argument, 'not-found')
  const { root, rest } = readGlob(withSlashes(argument))
  const folder = resolve(cwd, root)
  const files = (await filesBelow(folder)).filter(file => rest.test(withSlashes(relative(folder, file))))
  const texts = await Promise.all(files.map(readText))
  return files.filter((file, index) => basename(file) !== CONFIG_FILE && !looksShared(texts[index] ?? ''))
}

async function plansIn(folder: string): Promise<readonly string[]> {
  const plans: string[] = []
  for (const path of await filesBelow(folder)) {
    if (!/\.ya?ml$/i.test(path) || basename(path) === CONFIG_FILE) continue
    const text = await readText(path)
    if (PLAN_KEY.test(text) && !looksShared(text)) plans.push(path)
  }
  return plans
}

async function readText(path: string): Promise<string> {
  return new TextDecoder().decode(await readWhole(path, path))
}

/** The files below a folder, sorted; hidden ones, node_modules and links (which may lead out or round) are left out. */
async function filesBelow(folder: string): Promise<readonly string[]> {
  const files: string[] = []
  const folders = [folder]
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    for (const entry of await readdir(next, { withFileTypes: true })) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      const path = join(next, entry.name)
      if (entry.isDirectory()) folders.push(path)
      else if (entry.isFile()) files.push(path)
    }
  }
  return files.sort()
}

function nothingIn(argument: string): Localized {
  const [vi, en] = argument === '.' ? ['Thư mục hiện tại', 'The current folder'] : [argument, argument]
  return {
    vi: `${vi}: không có kế hoạch nào (tệp .yaml có khóa “kehoach”).`,
    en: `${en}: there is no plan here (a .yaml file with the key “kehoach”).`,
  }
}
