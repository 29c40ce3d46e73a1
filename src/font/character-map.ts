import { FontError } from './font-error.ts'
import type { Table } from './table.ts'

/** The glyph of a code point; 0 when there is none. */
type Lookup = (codePoint: number) => number

const BMP_SIZE = 0x10000
const LAST_CODE_POINT = 0x10ffff
const UNICODE = 0
const WINDOWS = 3
const WINDOWS_BMP = 1
const WINDOWS_FULL = 10
const UNKNOWN = 0
const NONE = 0xffff

/**
 * Reads a `cmap` table (subtable formats 4 and 12): a function from code points to glyphs. Each character is searched
 * for once. Throws `FontError` when there is no such subtable or it is cut short; the function itself never throws.
 */
export function readCharacterMap(cmap: Table, glyphCount: number): (codePoint: number) => number | undefined {
  const start = findUnicodeSubtable(cmap)
  const search = cmap.u16(start) === 12 ? readFormat12(cmap, start) : readFormat4(cmap, start)
  const known = new Uint16Array(BMP_SIZE)
  const find = (codePoint: number): number => {
    const glyph = search(codePoint)
    return glyph === 0 || glyph >= glyphCount ? NONE : glyph
  }
  return codePoint => {
    let glyph = known[codePoint] ?? UNKNOWN
    if (glyph === UNKNOWN) {
      glyph = find(codePoint)
      if (codePoint < BMP_SIZE) known[codePoint] = glyph
    }
    return glyph === NONE ? undefined : glyph
  }
}

/** Where the fullest Unicode subtable starts: format 12 before format 4. */
function findUnicodeSubtable(cmap: Table): number {
  let found: number | undefined
  const count = cmap.u16(2)
  for (let index = 0; index < count; index++) {
    const record = 4 + index * 8
    const platform = cmap.u16(record)
    const encoding = cmap.u16(record + 2)
    const isUnicode =
      platform === UNICODE ||
      (platform === WINDOWS && (encoding === WINDOWS_BMP || encoding === WINDOWS_FULL))
    if (!isUnicode) continue
    const start = cmap.u32(record + 4)
    const format = cmap.u16(start)
    if (format === 12) return start
    if (format === 4) found ??= start
  }
  if (found === undefined) throw new FontError(cmap.face, 'no-unicode')
  return found
}

/** Format 4: segments of the basic plane, each with a constant offset or a list of glyphs. */
function readFormat4(cmap: Table, start: number): Lookup {
  const count = cmap.u16(start + 6) >> 1
  const ends = start + 14
  const starts = ends + count * 2 + 2
  const deltas = starts + count * 2
  const ranges = deltas + count * 2
  cmap.slice(start, ranges + count * 2)
  return codePoint => {
    // U+FFFF closes the list and is no character.
    if (codePoint >= 0xffff) return 0
    const segment = 2 * firstIndex(count, index => cmap.u16(ends + index * 2) >= codePoint)
    if (segment === count * 2 || cmap.u16(starts + segment) > codePoint) return 0
    const delta = cmap.u16(deltas + segment)
    const range = cmap.u16(ranges + segment)
    if (range === 0) return (codePoint + delta) & 0xffff
    const place = ranges + segment + range + 2 * (codePoint - cmap.u16(starts + segment))
    const listed = place + 2 <= cmap.length ? cmap.u16(place) : 0
    return listed === 0 ? 0 : (listed + delta) & 0xffff
  }
}

/** Format 12: groups of consecutive characters with consecutive glyphs. */
function readFormat12(cmap: Table, start: number): Lookup {
  const count = cmap.u32(start + 12)
  const groups = start + 16
  cmap.slice(groups, groups + count * 12)
  return codePoint => {
    if (codePoint > LAST_CODE_POINT) return 0
    const index = firstIndex(count, each => cmap.u32(groups + each * 12 + 4) >= codePoint)
    const group = groups + index * 12
    if (index === count || cmap.u32(group) > codePoint) return 0
    return cmap.u32(group + 8) + codePoint - cmap.u32(group)
  }
}

/** The first index below `count` for which a condition holds that holds for all after it; `count` when it never does. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
