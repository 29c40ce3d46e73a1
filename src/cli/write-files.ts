import { chmod, copyFile, link, lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { temporaryName } from './temporary-files.ts'

/** A file to be written whole. */
export interface FileToWrite {
  readonly path: string
  readonly bytes: Uint8Array
}

interface Staged extends FileToWrite {
  /** The new content, complete on the disk, beside its place. */
  readonly fresh: string
  /** The old content, kept until all files are in place; undefined when there was none. */
  readonly kept: string | undefined
}

/**
 * Writes files together: either all of them are there with their whole content, or everything is as it was. Creates
 * folders as needed. Throws the system's error.
 */
export async function writeFiles(files: readonly FileToWrite[]): Promise<void> {
  const staged: Staged[] = []
  const placed: Staged[] = []
  try {
    for (const file of files) staged.push(await stage(file))
    for (const file of staged) {
      await rename(file.fresh, file.path)
      placed.push(file)
    }
    for (const folder of new Set(staged.map(({ path }) => dirname(path)))) await syncFolder(folder)
  } catch (error) {
    for (const { path, kept } of placed) await (kept ? rename(kept, path) : rm(path, { force: true }))
    throw error
  } finally {
    for (const { fresh, kept } of staged) await removeAll(fresh, kept)
  }
}

async function stage(file: FileToWrite): Promise<Staged> {
  await mkdir(dirname(file.path), { recursive: true })
  const fresh = besides(file.path)
  const kept = besides(file.path)
  try {
    await writeSynced(fresh, file.bytes)
    return { ...file, fresh, kept: (await keepOld(file.path, kept, fresh)) ? kept : undefined }
  } catch (error) {
    await removeAll(fresh, kept)
    throw named(error, file.path)
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx')
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** What a system answers where folders cannot be synced; their entries are then as safe as it makes them itself. */
const NOT_SYNCED: ReadonlySet<unknown> = new Set(['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'EBADF', 'ENOTSUP'])

/** Makes sure that the new names are on the disk, not only the content below them. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, 'r')
    try {
      await folder.sync()
    } finally {
      await folder.close()
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && NOT_SYNCED.has(error.code))) throw error
  }
}

/** Keeps what stands at `path` under another name and gives the new file its permissions; false when nothing does. */
async function keepOld(path: string, kept: string, fresh: string): Promise<boolean> {
  const old = await lstat(path).catch(() => undefined)
  if (!old) return false
  if (old.isFile()) await chmod(fresh, old.mode)
  // A second name costs nothing; some file systems have none.
  await link(path, kept).catch(() => copyFile(path, kept))
  return true
}

async function removeAll(...paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) if (path !== undefined) await rm(path, { force: true })
}

/** A name in the same folder, so that renaming never crosses file systems. */
function besides(path: string): string {
  return join(dirname(path), temporaryName())
}

/** The error as one about the file that was asked for, not about its temporary neighbour. */
function named(error: unknown, path: string): unknown {
  return error instanceof Error && 'syscall' in error ? Object.assign(error, { path }) : error
}
