import { asBuffer, isDigest } from './digits.ts'
import { DOCX_MARK } from './mark.ts'
import type { Seal } from './seal-places.ts'
import { checkSums, contentOf, zipEntries } from './zip-entries.ts'

/** Bytes of a check sum in a zip file. */
const CHECK_SUM = 4

/** The seal of a DOCX: among the properties a user may define, stored as they are, with two check sums of them. */
export function docxSeal(bytes: Uint8Array): Seal | undefined {
  const entry = zipEntries(bytes).find(({ name }) => name === DOCX_MARK.part)
  const start = entry?.isStored ? contentOf(bytes, entry) : undefined
  if (entry === undefined || start === undefined) return undefined
  const xml = asBuffer(bytes).toString('latin1', start, start + entry.size)
  const build = digestIn(xml, DOCX_MARK.build)
  const content = digestIn(xml, DOCX_MARK.content)
  if (!build || !content) return undefined
  const digits = { start: start + content.at, end: start + content.at + content.value.length }
  const sums = checkSums(entry)
  const ranges = [digits, ...sums.map(sum => ({ start: sum, end: sum + CHECK_SUM }))]
  return {
    build: build.value,
    content: digits,
    dependent: ranges.toSorted((one, other) => one.start - other.start),
    settle(sealed) {
      const sum = crc32(sealed.subarray(start, start + entry.size))
      for (const at of sums) asBuffer(sealed).writeUInt32LE(sum, at)
    },
  }
}

/** The digest that is the value of a property. */
export function digestIn(
  xml: string,
  name: string,
): { readonly at: number; readonly value: string } | undefined {
  const property = xml.indexOf(`name="${name}"`)
  const at = property < 0 ? -1 : xml.indexOf(VALUE, property) + VALUE.length
  if (at < VALUE.length) return undefined
  const value = xml.slice(at, xml.indexOf('<', at))
  return isDigest(value) ? { at, value } : undefined
}

const VALUE = '<vt:lpwstr>'

/** The check sum of zip files: the reflected polynomial of IEEE 802.3. */
function crc32(bytes: Uint8Array): number {
  let sum = -1
  for (const byte of bytes) {
    sum ^= byte
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0)
  }
  return ~sum >>> 0
}
