import { asBuffer } from './digits.ts'

/** A file in a zip file, as its directory tells. */
export interface ZipEntry {
  readonly name: string
  /** Where its record begins in the directory, and where the file itself begins, with a header. */
  readonly record: number
  readonly local: number
  readonly isStored: boolean
  /** Bytes it takes up in the zip file. */
  readonly size: number
}

/** Offsets and lengths of ISO/IEC 21320-1 and the format it rests on. */
const END = { signature: 0x06054b50, length: 22, count: 10, directory: 16 }
const RECORD = {
  signature: 0x02014b50,
  length: 46,
  method: 10,
  crc: 16,
  size: 20,
  name: 28,
  extra: 30,
  comment: 32,
  local: 42,
}
const LOCAL = { signature: 0x04034b50, length: 30, crc: 14, name: 26, extra: 28 }

/** Where the check sums of an entry stand. */
export function checkSums({ record, local }: ZipEntry): readonly [local: number, record: number] {
  return [local + LOCAL.crc, record + RECORD.crc]
}

/**
 * The entries of a zip file that ends with its directory, as far as they can be followed; none of anything else. Only
 * the directory is read.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const buffer = asBuffer(bytes)
  const end = buffer.length - END.length
  if (end < 0 || buffer.readUInt32LE(end) !== END.signature) return []
  const entries: ZipEntry[] = []
  let record = buffer.readUInt32LE(end + END.directory)
  for (let left = buffer.readUInt16LE(end + END.count); left > 0; left -= 1) {
    if (record + RECORD.length > end || buffer.readUInt32LE(record) !== RECORD.signature) break
    const name = buffer.readUInt16LE(record + RECORD.name)
    const rest = buffer.readUInt16LE(record + RECORD.extra) + buffer.readUInt16LE(record + RECORD.comment)
    entries.push({
      name: buffer.toString('utf8', record + RECORD.length, record + RECORD.length + name),
      record,
      local: buffer.readUInt32LE(record + RECORD.local),
      isStored: buffer.readUInt16LE(record + RECORD.method) === 0,
      size: buffer.readUInt32LE(record + RECORD.size),
    })
    record += RECORD.length + name + rest
  }
  return entries
}

/** Where the content of an entry begins; undefined where it does not lie inside the zip file. */
export function contentOf(bytes: Uint8Array, { local, size }: ZipEntry): number | undefined {
  const buffer = asBuffer(bytes)
  if (local + LOCAL.length > buffer.length || buffer.readUInt32LE(local) !== LOCAL.signature) return undefined
  const lengths = buffer.readUInt16LE(local + LOCAL.name) + buffer.readUInt16LE(local + LOCAL.extra)
  const start = local + LOCAL.length + lengths
  return start + size <= buffer.length ? start : undefined
}
