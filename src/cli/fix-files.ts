import { lstat, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { type CheckOptions, type FixedFile, fixPlan } from '../internal.ts'
import type { Configs } from './configs.ts'
import { EXIT } from './exit-code.ts'
import type { Failure } from './failure.ts'
import { failureOf } from './failure-of.ts'
import { displayed } from './find-plans.ts'
import { plural } from './report/counts.ts'
import { sweep } from './temporary-files.ts'
import { type Context, say } from './terminal.ts'
import type { WordWorld } from './word-world.ts'
import { writeFiles } from './write-files.ts'

interface FixRun {
  readonly plans: readonly string[]
  readonly options: CheckOptions
  /** Show what would be changed, and leave the files alone. */
  readonly dryRun: boolean
}

/** Makes the safe changes in plans and the files they include, says which, and gives the files it could not change. */
export async function fixFiles(
  { plans, options, dryRun }: FixRun,
  world: WordWorld,
  configs: Configs,
  context: Context,
): Promise<readonly Failure[]> {
  const failures: Failure[] = []
  const shown = new Set<string>()
  let count = 0
  for (const plan of plans) {
    try {
      await world.readFile(plan)
      if (world.importedFrom(plan)) throw wordStays(plan)
      const settings = await configs.of(plan)
      const files = await fixPlan(plan, { ...options, settings }, world)
      if (!dryRun) await store(files, context.terminal.cwd)
      // A file that several plans include would be changed once.
      for (const file of files.filter(({ path }) => !shown.has(path))) {
        shown.add(file.path)
        count += file.changes.length
        sayChanges(file, context)
      }
    } catch (error) {
      failures.push(error instanceof LockedFile ? error.failure : failureOf(error, plan))
    }
  }
  const read = world.pathsRead.map(path => dirname(resolve(context.terminal.cwd, path)))
  if (!dryRun) for (const folder of new Set(read)) await sweep(folder)
  saySum(count, dryRun, context)
  return failures
}

async function store(files: readonly FixedFile[], cwd: string): Promise<void> {
  const placed = files.map(({ path, bytes }) => ({ path: resolve(cwd, path), bytes }))
  for (const { path } of placed) await refuseLocked(path, cwd)
  await writeFiles(placed)
}

/** A plan would take the place of the Word file. */
function wordStays(file: string): LockedFile {
  return new LockedFile(
    file,
    'không sửa tệp Word; chạy kehoach import rồi sửa kế hoạch, hoặc sửa trong Word theo các chỗ nêu dưới đây.',
    'a Word file is not changed; run kehoach import and mend the plan, or mend it in Word.',
  )
}

/** A file that is not to be changed in its place. */
class LockedFile extends Error {
  readonly failure: Failure

  constructor(file: string, vi: string, en: string) {
    super(en)
    const message = { vi: `${file}: ${vi}`, en: `${file}: ${en}` }
    this.failure = { file, message, exitCode: EXIT.usage }
  }
}

/** Writing anew would replace a link, and a file that is protected. */
async function refuseLocked(path: string, cwd: string): Promise<void> {
  const stats = await lstat(path)
  const file = displayed(path, cwd)
  if (stats.isSymbolicLink()) {
    const target = displayed(await realpath(path), cwd)
    throw new LockedFile(
      file,
      `là liên kết nên không sửa; chạy --fix với tệp gốc ${target}.`,
      `is a link and is not changed; run --fix on the file itself, ${target}.`,
    )
  }
  if ((stats.mode & 0o222) === 0)
    throw new LockedFile(file, 'tệp chỉ cho đọc nên không sửa được.', 'is read-only and cannot be changed.')
}

function sayChanges({ path, changes }: FixedFile, context: Context): void {
  for (const { line, before, after } of changes)
    say(context, {
      vi: `${path}:${line}: “${before}” → “${after}”`,
      en: `${path}:${line}: “${before}” → “${after}”`,
    })
}

function saySum(count: number, dryRun: boolean, context: Context): void {
  const [vi, en] = dryRun ? ['Sẽ sửa', 'would be changed'] : ['Đã sửa', 'changed']
  if (count === 0) say(context, { vi: 'Không có gì để tự sửa.', en: 'There is nothing to change.' })
  else say(context, { vi: `${vi} ${count} chỗ.`, en: `${plural(count, 'place')} ${en}.` })
}
