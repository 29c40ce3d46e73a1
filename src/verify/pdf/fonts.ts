import { UnreadableError } from '../unreadable.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { nameOf, type PdfValue } from './values.ts'

/** A font of the file. */
export interface PdfFont {
  /** Its name without the tag of a subset. */
  readonly name: string
  readonly isEmbedded: boolean
  /** Bytes of a code: one in simple fonts, two in composite ones. */
  readonly codeBytes: 1 | 2
  /** What each code stands for. */
  readonly characters: ReadonlyMap<number, string>
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
  }
}

const BLOCK = /beginbf(char|range)((?:(?!beginbf)[\s\S])*?)endbf/g
const CHARACTER = /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>/g
const RANGE = /<([\da-fA-F]+)>\s*<([\da-fA-F]+)>\s*(?:<([\da-fA-F]+)>|\[([^[\]]*)\])/g

/** A map from codes to characters, one by one and in ranges (ISO 32000-1, 9.10.3). */
function readCharacters(map: string): ReadonlyMap<number, string> {
  const characters = new Map<number, string>()
  for (const [, kind, entries = ''] of map.matchAll(BLOCK)) {
    if (kind === 'range') addRanges(entries, characters)
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
  const codes = units.match(/.{4}/g) ?? []
  return String.fromCharCode(...codes.map(code => Number.parseInt(code, 16)))
}

/** A text whose last code unit is that much further on. */
function moved(text: string, by: number): string {
  const last = text.length - 1
  return text.slice(0, last) + String.fromCharCode(text.charCodeAt(last) + by)
}
