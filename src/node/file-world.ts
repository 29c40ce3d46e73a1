import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'
import { realpath } from 'node:fs/promises'
import { resolve, sep } from 'node:path'
import { getHeapStatistics } from 'node:v8'
import { type FontFace, ReadError, type ReadFailure, type World } from '../base/world.ts'

/** Files are read whole, so one that cannot be meant is refused unread; smaller ones are judged by their content. */
const LARGEST_READ = 64 * 1024 * 1024

/** Bytes of memory for the program itself, and for each byte of a plan that is built: texts, lines, pages, both files. */
const MEMORY = { program: 40 * 1024 * 1024, perByte: 150 } as const

/**
 * The file system as the core sees it. What was read stays at hand until it is let go, for showing the
 * lines that findings point at.
 */
export class FileWorld implements World {
  readonly #cwd: string
  readonly #fonts: Readonly<Record<FontFace, string>> | undefined
  readonly #read = new Map<string, Uint8Array>()
  readonly #faces = new Map<FontFace, Promise<Uint8Array>>()

  /** `fonts` are the files of the faces; without them no font can be read. */
  constructor(cwd: string, fonts?: Readonly<Record<FontFace, string>>) {
    this.#cwd = cwd
    this.#fonts = fonts
  }

  async readFile(path: string): Promise<Uint8Array> {
    const bytes = await readWhole(resolve(this.#cwd, path), path)
    if (!fitsMemory(bytes.length)) throw new ReadError(path, 'too-large-for-memory')
    this.#read.set(path, bytes)
    return bytes
  }

  async realPath(path: string): Promise<string> {
    const place = resolve(this.#cwd, path)
    try {
      return withSlashes(await realpath(place))
    } catch (error) {
      throw readError(error, place, path)
    }
  }

  /** Every plan of a run is set in the same fonts, so each is read once. */
  readFont(face: FontFace): Promise<Uint8Array> {
    const path = this.fontPath(face)
    const bytes = this.#faces.get(face) ?? readWhole(path, path)
    this.#faces.set(face, bytes)
    return bytes
  }

  fontPath(face: FontFace): string {
    const path = this.#fonts?.[face]
    if (path === undefined) throw new Error(`no file is known for the face ${face}`)
    return path
  }

  get pathsRead(): readonly string[] {
    return [...this.#read.keys()]
  }

  /** Forgets what was read, when a plan is done with; fonts stay. */
  letGo(): void {
    this.#read.clear()
  }

  /** The bytes a path had when it was read. */
  bytesRead(path: string): Uint8Array {
    return this.#read.get(path) ?? new Uint8Array()
  }
}

/** Node ends the whole run, with nothing told, where its memory does not do; so what it is given is asked first. */
function fitsMemory(bytes: number): boolean {
  return bytes < SMALL || MEMORY.program + bytes * MEMORY.perByte <= getHeapStatistics().heap_size_limit
}

/** Files below this do with any memory Node starts in. */
const SMALL = 100_000

/** A pipe that nobody writes to would keep us waiting for ever. Windows knows no such files. */
const WITHOUT_WAITING = constants.O_NONBLOCK ?? 0

/**
 * The bytes of a regular file; `name` is what messages call it. Rejects with `ReadError`. Read at once: a thread and
 * its ways there and back take longer than the file.
 */
export async function readWhole(path: string, name: string): Promise<Uint8Array> {
  try {
    const file = openSync(path, constants.O_RDONLY | WITHOUT_WAITING)
    try {
      const stats = fstatSync(file)
      if (stats.isDirectory()) throw new ReadError(name, 'is-directory')
      if (!stats.isFile()) throw new ReadError(name, 'special-file')
      if (stats.size > LARGEST_READ) throw new ReadError(name, 'too-large')
      return readFileSync(file)
    } finally {
      closeSync(file)
    }
  } catch (error) {
    throw error instanceof ReadError ? error : readError(error, path, name)
  }
}

/** A path with forward slashes, whatever the system writes. */
export function withSlashes(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/')
}

const FAILURES: Readonly<Record<string, ReadFailure>> = {
  ENOENT: 'not-found',
  ENOTDIR: 'not-found',
  ENXIO: 'special-file',
  EISDIR: 'is-directory',
  EACCES: 'not-permitted',
  EPERM: 'not-permitted',
}

/** Why a path could not be read; `name` is what messages call it. */
export function readError(error: unknown, path: string, name: string): ReadError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const leadsNowhere = (code === 'ENOENT' || code === 'ELOOP') && isLink(path)
  return new ReadError(name, leadsNowhere ? 'broken-link' : (FAILURES[code] ?? 'unreadable'), {
    cause: error,
  })
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}
