import type { FontFace } from '../base/world.ts'
import { FontError, type FontProblem } from './font-error.ts'
import { Table } from './table.ts'

/** The tables of a font file by tag. */
export type TableDirectory = ReadonlyMap<string, Table>

const HEADER = 12
const ENTRY = 16

/** First four bytes of the formats that are no TrueType fonts but are often taken for one. */
const OTHER_FORMATS: ReadonlyMap<string, FontProblem> = new Map([
  ['OTTO', 'not-truetype'],
  ['ttcf', 'collection'],
  ['wOFF', 'compressed'],
  ['wOF2', 'compressed'],
])
const TRUETYPE_FORMATS: ReadonlySet<string> = new Set(['\0\x01\0\0', 'true'])

/** Finds the tables of a TrueType font file. Throws `FontError` for other formats and for tables outside the file. */
export function readTableDirectory(face: FontFace, bytes: Uint8Array): TableDirectory {
  if (bytes.length < 4) throw new FontError(face, 'not-a-font')
  const format = tagAt(bytes, 0)
  const other = OTHER_FORMATS.get(format)
  if (other !== undefined) throw new FontError(face, other)
  if (!TRUETYPE_FORMATS.has(format)) throw new FontError(face, 'not-a-font')

  if (bytes.length < HEADER) throw new FontError(face, 'truncated')
  const file = new Table(face, 'file', bytes)
  const count = file.u16(4)
  if (bytes.length < HEADER + count * ENTRY) throw new FontError(face, 'truncated')

  const tables = new Map<string, Table>()
  for (let entry = HEADER; entry < HEADER + count * ENTRY; entry += ENTRY) {
    const tag = tagAt(bytes, entry)
    const start = file.u32(entry + 8)
    const end = start + file.u32(entry + 12)
    if (end > bytes.length) throw new FontError(face, 'truncated', printable(tag))
    tables.set(tag, new Table(face, tag, bytes.subarray(start, end)))
  }
  return tables
}

/** A table the font cannot do without. Throws `FontError`. */
export function requiredTable(face: FontFace, tables: TableDirectory, tag: string): Table {
  const table = tables.get(tag)
  if (table === undefined) throw new FontError(face, 'missing-table', tag)
  return table
}

function tagAt(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}

function printable(tag: string): string {
  return tag.replace(/[^ -~]/g, '?')
}
