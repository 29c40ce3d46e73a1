import { subsetFont } from '../../font/subset.ts'
import type { TrueTypeFont } from '../../font/truetype-font.ts'
import type { UsedCharacter } from './character-codes.ts'
import { type PdfFile, type PdfReference, pdfText } from './pdf-file.ts'
import { toUnicodeMap } from './to-unicode.ts'

/** Glyph space units in an em. */
const UNITS = 1000
/** Bits of a font descriptor's flags. */
const FIXED_PITCH = 1
const SYMBOLIC = 4
const ITALIC = 64
/** Thickness of upright stems in Times at weights 400 and 700, of which others are guessed. */
const STEM_AT_400 = 84
const STEM_PER_WEIGHT = 55 / 300

/**
 * Writes a font with the given characters as `reserved`: a composite font whose code n is the glyph of the nth
 * character. Throws `FontError` when an outline is damaged.
 */
export function embedFont(
  file: PdfFile,
  font: TrueTypeFont,
  characters: readonly UsedCharacter[],
  reserved: PdfReference,
): void {
  const drawn = characters.map(character => character.drawn)
  const glyphs = drawn.map(each => (typeof each === 'number' ? each : each.glyph))
  const subset = subsetFont(font, drawn)
  const name = `${subsetTag(subset.checksum)}+${font.postScriptName}`
  const descendant = file.add({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: name,
    CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
    FontDescriptor: writeDescriptor(file, font, name, subset.bytes),
    W: [0, [0, ...glyphs].map(glyph => inGlyphSpace(font, font.advanceOf(glyph)))],
    CIDToGIDMap: 'Identity',
  })
  file.write(reserved, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: name,
    Encoding: 'Identity-H',
    DescendantFonts: [descendant],
    ToUnicode: file.add({}, toUnicodeMap(characters.map(character => character.text))),
  })
}

function writeDescriptor(file: PdfFile, font: TrueTypeFont, name: string, bytes: Uint8Array): PdfReference {
  const { xMin, yMin, xMax, yMax } = font.bounds
  return file.add({
    Type: 'FontDescriptor',
    FontName: name,
    Flags: SYMBOLIC + (font.isFixedPitch ? FIXED_PITCH : 0) + (font.isItalic ? ITALIC : 0),
    FontBBox: [xMin, yMin, xMax, yMax].map(length => inGlyphSpace(font, length)),
    ItalicAngle: font.italicAngle,
    Ascent: inGlyphSpace(font, font.ascent),
    Descent: inGlyphSpace(font, -font.descent),
    CapHeight: inGlyphSpace(font, font.capHeight),
    XHeight: inGlyphSpace(font, font.xHeight),
    StemV: Math.round(STEM_AT_400 + (font.weight - 400) * STEM_PER_WEIGHT),
    FontFile2: file.add({ Length1: bytes.length }, bytes),
  })
}

/** Font units as thousandths of an em, to the thousandth: rounded to whole ones, a long line would drift. */
function inGlyphSpace(font: TrueTypeFont, length: number): number {
  return Math.round((length * UNITS * 1000) / font.unitsPerEm) / 1000
}

/** Six capital letters that tell one subset of a font from another. */
function subsetTag(checksum: number): string {
  let tag = ''
  let rest = checksum
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(0x41 + (rest % 26))
    rest = Math.floor(rest / 26)
  }
  return tag
}
