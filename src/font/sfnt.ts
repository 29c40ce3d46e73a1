const HEADER = 12
const ENTRY = 16
const CHECKSUM_OF_FILE = 0xb1b0afba
const ADJUSTMENT_IN_HEAD = 8

/** A TrueType file. */
export interface Sfnt {
  readonly bytes: Uint8Array
  /** Sum of its 32-bit words without the adjustment in `head`: tells one file from another. */
  readonly checksum: number
}

/** Writes a TrueType file from its tables, which must come in the order of their tags; `head` gets the checksum. */
export function writeSfnt(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Sfnt {
  const directory = HEADER + tables.length * ENTRY
  const size = tables.reduce((end, [, { length }]) => end + padded(length), directory)
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  writeHeader(view, tables.length)
  let start = directory
  let head: number | undefined
  let sum = 0
  for (const [index, [tag, table]] of tables.entries()) {
    bytes.set(table, start)
    if (tag === 'head') {
      head = start + ADJUSTMENT_IN_HEAD
      view.setUint32(head, 0)
    }
    const end = start + padded(table.length)
    const tableSum = checksum(bytes, start, end)
    const entry = HEADER + index * ENTRY
    for (let at = 0; at < 4; at++) view.setUint8(entry + at, tag.charCodeAt(at))
    view.setUint32(entry + 4, tableSum)
    view.setUint32(entry + 8, start)
    view.setUint32(entry + 12, table.length)
    sum += tableSum
    start = end
  }
  sum = (sum + checksum(bytes, 0, directory)) >>> 0
  if (head !== undefined) view.setUint32(head, CHECKSUM_OF_FILE - sum)
  return { bytes, checksum: sum }
}

function writeHeader(view: DataView, count: number): void {
  const exponent = Math.floor(Math.log2(count))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  view.setUint16(6, 16 << exponent)
  view.setUint16(8, exponent)
  view.setUint16(10, count * 16 - (16 << exponent))
}

/** Sum of big-endian 32-bit words, added up by columns of bytes. */
function checksum(bytes: Uint8Array, start: number, end: number): number {
  let first = 0
  let second = 0
  let third = 0
  let fourth = 0
  for (let at = start; at < end; at += 4) {
    first += bytes[at] ?? 0
    second += bytes[at + 1] ?? 0
    third += bytes[at + 2] ?? 0
    fourth += bytes[at + 3] ?? 0
  }
  return ((first << 24) + (second << 16) + (third << 8) + fourth) >>> 0
}

function padded(length: number): number {
  return (length + 3) & ~3
}
