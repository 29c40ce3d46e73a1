import { lstat, readdir, unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { isRunning, thisProcess } from './running-process.ts'

/** The name says which run is writing the file, so that a later one can tell what was left behind. */
const NAME = /^\.kehoach-([0-9a-f]{12})-([1-9]\d{0,9})-(\d{1,20})-[0-9a-f]{8}\.tmp$/

/** A run whose process cannot be asked for has long written its files after this time, in milliseconds. */
const SURELY_OVER = 24 * 60 * 60 * 1000

/** A name for a file on its way to its place, which no other file has. */
export function temporaryName(): string {
  const { machine, pid, started } = thisProcess()
  return `.kehoach-${machine}-${pid}-${started}-${crypto.randomUUID().slice(0, 8)}.tmp`
}

/**
 * Removes what killed runs left in a folder: files of ours, of this user, whose process is no more. What cannot be read
 * or removed stays.
 */
export async function sweep(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => [])
  for (const name of names) {
    const [, machine, pid, started] = NAME.exec(name) ?? []
    if (machine === undefined || pid === undefined || started === undefined) continue
    const path = join(folder, name)
    if (await isLeftBehind(path, isRunning({ machine, pid: Number(pid), started })))
      await unlink(path).catch(() => {})
  }
}

async function isLeftBehind(path: string, running: boolean | undefined): Promise<boolean> {
  if (running === true) return false
  const stats = await lstat(path).catch(() => undefined)
  if (!stats?.isFile() || stats.uid !== (process.getuid?.() ?? stats.uid)) return false
  return running === false || Date.now() - stats.mtimeMs > SURELY_OVER
}
