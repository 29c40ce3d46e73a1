const HEADER_SIZE = 128
const TAG_SIZE = 12
/** White of the profile connection space. */
const D50 = [0.9642, 1, 0.8249]
/** Colours of the red, green and blue of IEC 61966-2-1 under that white. */
const RED = [0.43607, 0.2225, 0.01393]
const GREEN = [0.38506, 0.71688, 0.0971]
const BLUE = [0.14308, 0.06062, 0.71417]
/** How the standard's own white, D65, was adapted (Bradford), row by row. */
const ADAPTATION = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168]
/** The standard's curve: a power of 2.4 above a short straight line, as ICC's function of five numbers. */
const CURVE = [2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045]
const FUNCTION_OF_FIVE = 3

let made: Uint8Array | undefined

/**
 * An ICC profile (version 4.2) of the colours of IEC 61966-2-1 (sRGB). PDF/A asks for a profile that says what the
 * file's colours mean (ISO 19005-2, 6.2.4): all of ours are black, but for the red of some marks.
 */
export function srgbProfile(): Uint8Array {
  made ??= makeProfile()
  return made
}

function makeProfile(): Uint8Array {
  const curve = element('para', [...uint16(FUNCTION_OF_FIVE), 0, 0, ...CURVE.flatMap(fixed)])
  const tags: readonly (readonly [string, Uint8Array])[] = [
    ['desc', textElement('sRGB')],
    ['cprt', textElement('No copyright, use freely')],
    ['wtpt', color(D50)],
    ['chad', element('sf32', ADAPTATION.flatMap(fixed))],
    ['rXYZ', color(RED)],
    ['gXYZ', color(GREEN)],
    ['bXYZ', color(BLUE)],
    ['rTRC', curve],
    ['gTRC', curve],
    ['bTRC', curve],
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
  put(12, ascii('mntrRGB XYZ '))
  // The date a profile was made is required; any will do.
  put(24, [2000, 1, 1].flatMap(uint16))
  put(36, ascii('acsp'))
  put(68, D50.flatMap(fixed))
  return bytes
}

/** A text in one language, padded to whole words. */
function textElement(text: string): Uint8Array {
  const utf16 = ascii(text).flatMap(uint16)
  const record = [...ascii('enUS'), ...uint32(utf16.length), ...uint32(28)]
  const padding = new Array<number>(-utf16.length & 3).fill(0)
  return element('mluc', [...uint32(1), ...uint32(12), ...record, ...utf16, ...padding])
}

function color(parts: readonly number[]): Uint8Array {
  return element('XYZ ', parts.flatMap(fixed))
}

function element(type: string, content: readonly number[]): Uint8Array {
  return Uint8Array.from([...ascii(type), 0, 0, 0, 0, ...content])
}

/** A number in 16.16 fixed point. */
function fixed(value: number): number[] {
  return uint32(Math.round(value * 0x10000))
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
