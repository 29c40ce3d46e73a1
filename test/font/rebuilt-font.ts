import { writeSfnt } from '../../src/font/sfnt.ts'
import { readTableDirectory } from '../../src/font/table-directory.ts'

/** A copy of a font with some tables replaced, or left out where the replacement is undefined. */
export function rebuiltFont(
  font: Uint8Array,
  changes: Readonly<Record<string, Uint8Array | undefined>>,
): Uint8Array {
  const tables = new Map<string, Uint8Array>()
  for (const [tag, table] of readTableDirectory('regular', font)) tables.set(tag, table.bytes)
  for (const [tag, bytes] of Object.entries(changes)) {
    if (bytes === undefined) tables.delete(tag)
    else tables.set(tag, bytes)
  }
  return writeSfnt([...tables].sort(([a], [b]) => (a < b ? -1 : 1))).bytes
}

/** A copy of a table of a font with some of its 16-bit words replaced. */
export function patchedTable(
  font: Uint8Array,
  tag: string,
  words: Readonly<Record<number, number>>,
): Uint8Array {
  const table = readTableDirectory('regular', font).get(tag)
  if (table === undefined) throw new Error(`no table ${tag}`)
  const copy = Uint8Array.from(table.bytes)
  const view = new DataView(copy.buffer)
  for (const [at, word] of Object.entries(words)) view.setUint16(Number(at), word)
  return copy
}

/** Big-endian 16-bit words as bytes. */
export function words(...values: readonly number[]): Uint8Array {
  return Uint8Array.from(values.flatMap(value => [(value >> 8) & 0xff, value & 0xff]))
}
