import { accessSync, constants, lstatSync, type Stats } from 'node:fs'
import type { Localized } from '../base/diagnostic.ts'
import { ReadError } from '../base/world.ts'
import { type Format, type Inspection, inspectFile } from '../internal.ts'
import { readWhole } from '../node/file-world.ts'

/** What stands where a file is to go. */
export type Standing =
  /** Nothing, or a file without content. */
  | { readonly state: 'free' }
  /** A file that could be looked into. */
  | Inspection
  /** A file as kehoach wrote it, or an empty one, that is protected. */
  | { readonly state: 'readOnly'; readonly build?: string }
  | { readonly state: 'link' | 'unreadable' | 'notAFile' | 'folder' }

/** A file about to be written. */
export interface Target {
  readonly path: string
  readonly format: Format
  /** What it is part of. */
  readonly build: string
}

/** The same with what stands at its place; `name` is what messages call it. */
export interface FoundTarget extends Target {
  readonly name: string
  readonly standing: Standing
}

/** Why a file that stands somewhere is not overwritten. */
export type Reasons = Readonly<Partial<Record<Standing['state'], Localized>>>

/** What is overwritten by `--force` alone. */
export const GUARDED = {
  changed: { vi: 'đã được sửa sau khi kehoach ghi', en: 'was changed after kehoach wrote it' },
  signed: { vi: 'đã được ký số', en: 'is digitally signed' },
  unmarked: {
    vi: 'không mang dấu của kehoach: do chương trình khác hoặc bản kehoach cũ ghi',
    en: 'does not carry the mark of kehoach: another program or an older kehoach wrote it',
  },
  readOnly: { vi: 'chỉ cho đọc', en: 'is read-only' },
  link: { vi: 'là một liên kết', en: 'is a link' },
} as const satisfies Reasons

/** What is never overwritten. */
export const KEPT: Reasons = {
  folder: { vi: 'đã là một thư mục', en: 'is a folder already' },
  notAFile: { vi: 'không phải là tệp thường', en: 'is not a regular file' },
  unreadable: {
    vi: 'không đọc được, nên không biết đã được sửa hay chưa',
    en: 'cannot be read, so whether it was changed is not known',
  },
}

/** Looks at what stands at a path, waiting for nothing. What keeps a file from being there is told when it is written. */
export async function lookAt(path: string, format: Format): Promise<Standing> {
  const stats = statsOf(path)
  if (!stats) return { state: 'free' }
  if (stats.isSymbolicLink()) return { state: 'link' }
  if (stats.isDirectory()) return { state: 'folder' }
  if (!stats.isFile()) return { state: 'notAFile' }
  const found = stats.size === 0 ? ({ state: 'free' } as const) : await inspectAt(path, format)
  const isOurs = found.state === 'free' || found.state === 'untouched'
  return isOurs && !mayWrite(path, stats) ? { ...found, state: 'readOnly' } : found
}

function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

async function inspectAt(path: string, format: Format): Promise<Standing> {
  try {
    return await inspectFile(format, await readWhole(path, path))
  } catch (error) {
    if (!(error instanceof ReadError)) throw error
    // Nothing kehoach writes is as large as what is not read.
    return { state: error.failure === 'too-large' ? 'unmarked' : 'unreadable' }
  }
}

/** The administrator may write every file, but not mean to overwrite one that says it is to stay. */
function mayWrite(path: string, { mode }: Stats): boolean {
  if ((mode & 0o222) === 0) return false
  try {
    accessSync(path, constants.W_OK)
    return true
  } catch {
    return false
  }
}
