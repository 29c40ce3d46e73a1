import { UnreadableError } from '../unreadable.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isArray, nameOf, type PdfDictionary, type PdfValue } from './values.ts'

/** A font of the file. */
export interface PdfFont {
  /** Its name without the tag of a subset. */
  readonly name: string
  readonly isEmbedded: boolean
  /** Bytes of a code: one in simple fonts, two in composite ones. */
  readonly codeBytes: 1 | 2
  /** What each code stands for. */
  readonly characters: ReadonlyMap<number, string>
  /** How wide each code is, in thousandths of the size; others are as wide as is usual. */
  readonly widths: ReadonlyMap<number, number>
  readonly usualWidth: number
  /** Of its lines, in sizes; absent where no TrueType program is embedded. */
  readonly line: LineMetrics | undefined
}

/** A line of single spacing, in sizes of its type. */
export interface LineMetrics {
  readonly ascent: number
  readonly height: number
}

/** Throws `UnreadableError` when a font does not say what its codes stand for. */
export function readFont(objects: PdfObjects, value: PdfValue): PdfFont {
  const font = objects.dictionary(value)
  const isComposite = nameOf(font.get('Subtype')) === 'Type0'
  const shown = isComposite ? objects.dictionary(objects.array(font.get('DescendantFonts'))[0]) : font
  const descriptor = objects.dictionary(shown.get('FontDescriptor'))
  const name = nameOf(font.get('BaseFont')) ?? ''
  if (!font.has('ToUnicode')) throw new UnreadableError(`font ${name} has no ToUnicode map`)
  return {
    name: name.replace(/^[A-Z]{6}\+/, ''),
    isEmbedded: ['FontFile', 'FontFile2', 'FontFile3'].some(key => descriptor.has(key)),
    codeBytes: isComposite ? 2 : 1,
    characters: readCharacters(objects.stream(font.get('ToUnicode'))),
    ...(isComposite ? compositeWidths(objects, shown) : simpleWidths(objects, shown)),
    line: descriptor.has('FontFile2') ? lineOf(objects.stream(descriptor.get('FontFile2'))) : undefined,
  }
}

/** Widths of a composite font: `first [width …]` and `first last width` (ISO 32000-1, 9.7.4.3). */
function compositeWidths(objects: PdfObjects, font: PdfDictionary): Pick<PdfFont, 'widths' | 'usualWidth'> {
  const widths = new Map<number, number>()
  const entries = objects.array(font.get('W'))
  for (let at = 0; at < entries.length; ) {
    const first = Number(entries[at])
    const next = objects.resolve(entries[at + 1])
    if (isArray(next)) {
      for (const [index, width] of next.entries()) widths.set(first + index, Number(width))
      at += 2
    } else {
      const last = Math.min(Number(next), 0xffff)
      for (let code = first; code <= last; code += 1) widths.set(code, Number(entries[at + 2]))
      at += 3
    }
  }
  return { widths, usualWidth: Number(font.get('DW') ?? USUAL_WIDTH) }
}

function simpleWidths(objects: PdfObjects, font: PdfDictionary): Pick<PdfFont, 'widths' | 'usualWidth'> {
  const first = Number(font.get('FirstChar') ?? 0)
  const widths = objects
    .array(font.get('Widths'))
    .map((width, index) => [first + index, Number(width)] as const)
  return { widths: new Map(widths), usualWidth: 0 }
}

/** Of a composite font that does not say (ISO 32000-1, 9.7.4.3). */
const USUAL_WIDTH = 1000

/** The height of lines by a TrueType program's `head` and `hhea`, the file's bytes as characters. */
function lineOf(program: string): LineMetrics | undefined {
  const unsigned = (at: number) => (program.charCodeAt(at) << 8) | program.charCodeAt(at + 1)
  const signed = (at: number) => (unsigned(at) << 16) >> 16
  const tables = new Map<string, number>()
  for (let index = 0; index < unsigned(4); index += 1) {
    const at = 12 + 16 * index
    tables.set(program.slice(at, at + 4), unsigned(at + 8) * 0x10000 + unsigned(at + 10))
  }
  const head = tables.get('head')
  const hhea = tables.get('hhea')
  if (head === undefined || hhea === undefined) return undefined
  const units = unsigned(head + 18)
  const ascent = signed(hhea + 4)
  return { ascent: ascent / units, height: (ascent - signed(hhea + 6) + signed(hhea + 8)) / units }
}

const BLOCK = 'beginbf'
const CHARACTER = /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g
const RANGE = /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>\s*(?:<([\da-fA-F]+)>|\[([^[\]]*)\])/g

/** A map from codes to characters, one by one and in ranges (ISO 32000-1, 9.10.3). */
function readCharacters(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>()
  for (const block of map.split(BLOCK).slice(1)) {
    const entries = block.slice(0, block.indexOf('endbf'))
    if (entries.startsWith('range')) addRanges(entries, characters)
    else
      for (const [, code = '', units = ''] of entries.matchAll(CHARACTER))
        characters.set(Number.parseInt(code, 16), utf16(units))
  }
  return characters
}

function addRanges(entries: string, characters: Map<number, string>): void {
  for (const [, low = '', high = '', units, list = ''] of entries.matchAll(RANGE)) {
    const first = Number.parseInt(low, 16)
    const count = Math.min(Number.parseInt(high, 16) - first, 0xffff) + 1
    const listed = list.match(/[\da-fA-F]+/g) ?? []
    for (let at = 0; at < count; at += 1) {
      const character = units === undefined ? utf16(listed[at] ?? '') : moved(utf16(units), at)
      characters.set(first + at, character)
    }
  }
}

function utf16(units: string): string {
  if (units.length === 4) return String.fromCharCode(Number.parseInt(units, 16))
  const codes = units.match(/.{4}/g) ?? []
  return String.fromCharCode(...codes.map(code => Number.parseInt(code, 16)))
}

/** A text whose last code unit is that much further on. */
function moved(text: string, by: number): string {
  const last = text.length - 1
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + by)
}
