import { chmod, copyFile, link, mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

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

/** Keeps what stands at `path` under another name and gives the new file its permissions; false when nothing does. */
async function keepOld(path: string, kept: string, fresh: string): Promise<boolean> {
  const old = await stat(path).catch(() => undefined)
  if (!old) return false
  await chmod(fresh, old.mode)
  // A second name costs nothing; some file systems have none.
  await link(path, kept).catch(() => copyFile(path, kept))
  return true
}

async function removeAll(...paths: readonly (string | undefined)[]): Promise<void> {
  for (const path of paths) if (path !== undefined) await rm(path, { force: true })
}

/** A name in the same folder, so that renaming never crosses file systems. */
function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${crypto.randomUUID().slice(0, 13)}.tmp`)
}

/** The error as one about the file that was asked for, not about its temporary neighbour. */
function named(error: unknown, path: string): unknown {
  return error instanceof Error && 'path' in error ? Object.assign(error, { path }) : error
}
