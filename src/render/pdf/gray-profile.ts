const HEADER_SIZE = 128
const TAG_SIZE = 12
/** White of the profile connection space (D50), in 16.16 fixed point. */
const D50 = [0xf6d6, 0x10000, 0xd32d]
const GAMMA_2_2 = 0x0233

let made: Uint8Array | undefined

/**
 * An ICC profile (version 4.2) of a gray display with gamma 2.2. PDF/A asks for a profile that says what the file's
 * colours mean (ISO 19005-2, 6.2.4.3), and all of ours is black.
 */
export function grayProfile(): Uint8Array {
  made ??= makeGrayProfile()
  return made
}

function makeGrayProfile(): Uint8Array {
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', textElement('Gray gamma 2.2')],
    ['cprt', textElement('No copyright, use freely')],
    ['wtpt', element('XYZ ', D50.flatMap(uint32))],
    ['kTRC', element('curv', [...uint32(1), ...uint16(GAMMA_2_2), 0, 0])],
  ]
  const table = uint32(tags.length)
  const data: number[] = []
  for (const [tag, bytes] of tags) {
    const start = HEADER_SIZE + 4 + tags.length * TAG_SIZE + data.length
    table.push(...ascii(tag), ...uint32(start), ...uint32(bytes.length))
    data.push(...bytes)
  }
  return Uint8Array.from([...header(HEADER_SIZE + table.length + data.length), ...table, ...data])
}

function header(size: number): number[] {
  const bytes = new Array<number>(HEADER_SIZE).fill(0)
  const put = (at: number, values: readonly number[]): void => {
    bytes.splice(at, values.length, ...values)
  }
  put(0, uint32(size))
  put(8, uint32(0x04200000))
  put(12, ascii('mntrGRAYXYZ '))
  // The date a profile was made is required; any will do.
  put(24, [2000, 1, 1].flatMap(uint16))
  put(36, ascii('acsp'))
  put(68, D50.flatMap(uint32))
  return bytes
}

/** A text in one language, padded to whole words. */
function textElement(text: string): Uint8Array {
  const utf16 = ascii(text).flatMap(uint16)
  const record = [...ascii('enUS'), ...uint32(utf16.length), ...uint32(28)]
  const padding = new Array<number>(-utf16.length & 3).fill(0)
  return element('mluc', [...uint32(1), ...uint32(12), ...record, ...utf16, ...padding])
}

function element(type: string, content: readonly number[]): Uint8Array {
  return Uint8Array.from([...ascii(type), 0, 0, 0, 0, ...content])
}

function ascii(text: string): number[] {
  return [...text].map(character => character.charCodeAt(0))
}

function uint16(value: number): number[] {
  return [(value >> 8) & 0xff, value & 0xff]
}

function uint32(value: number): number[] {
  return [...uint16(value >>> 16), ...uint16(value)]
}
