const HEADER = 12
const ENTRY = 16
const CHECKSUM_OF_FILE = 0xb1b0afba
const ADJUSTMENT_IN_HEAD = 8

/** Writes a TrueType file from its tables, which must come in the order of their tags; `head` gets the checksum. */
export function writeSfnt(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const starts: number[] = []
  let end = HEADER + tables.length * ENTRY
  for (const [, bytes] of tables) {
    starts.push(end)
    end += padded(bytes.length)
  }
  const file = new Uint8Array(end)
  const view = new DataView(file.buffer)
  writeHeader(view, tables.length)
  for (const [index, [tag, bytes]] of tables.entries()) {
    const start = starts[index] ?? 0
    file.set(bytes, start)
    if (tag === 'head') view.setUint32(start + ADJUSTMENT_IN_HEAD, 0)
    const entry = HEADER + index * ENTRY
    for (let at = 0; at < 4; at++) view.setUint8(entry + at, tag.charCodeAt(at))
    view.setUint32(entry + 4, checksum(view, start, start + padded(bytes.length)))
    view.setUint32(entry + 8, start)
    view.setUint32(entry + 12, bytes.length)
  }
  const head = starts[tables.findIndex(([tag]) => tag === 'head')]
  if (head !== undefined) view.setUint32(head + ADJUSTMENT_IN_HEAD, CHECKSUM_OF_FILE - checksum(view, 0, end))
  return file
}

function writeHeader(view: DataView, count: number): void {
  const exponent = Math.floor(Math.log2(count))
  view.setUint32(0, 0x00010000)
  view.setUint16(4, count)
  view.setUint16(6, 16 << exponent)
  view.setUint16(8, exponent)
  view.setUint16(10, count * 16 - (16 << exponent))
}

function checksum(view: DataView, start: number, end: number): number {
  let sum = 0
  for (let at = start; at < end; at += 4) sum = (sum + view.getUint32(at)) | 0
  return sum
}

function padded(length: number): number {
  return (length + 3) & ~3
}
