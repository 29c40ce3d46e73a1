import type { Font, FontSet } from '../font/font.ts'
import type { Pt } from '../units.ts'
import type { Face } from '../world.ts'

/** How wide text is in the faces of one typeface; widths of words are remembered, since official texts repeat them. */
export class Measure {
  readonly #fonts: FontSet
  readonly #widths: Readonly<Record<Face, Map<string, number>>>

  constructor(fonts: FontSet) {
    this.#fonts = fonts
    this.#widths = { regular: new Map(), bold: new Map(), italic: new Map(), boldItalic: new Map() }
  }

  /** Width of a text in points: advance widths alone, as Word sets text without kerning. */
  width(text: string, face: Face, size: Pt): Pt {
    return this.#emWidth(text, face) * size
  }

  /** Height above the baseline, in points. */
  ascent(face: Face, size: Pt): Pt {
    const font = this.#fonts[face]
    return (font.ascent / font.unitsPerEm) * size
  }

  /** Height of a line of single spacing, in points. */
  lineHeight(face: Face, size: Pt): Pt {
    const font = this.#fonts[face]
    return ((font.ascent + font.descent + font.lineGap) / font.unitsPerEm) * size
  }

  #emWidth(text: string, face: Face): number {
    const known = this.#widths[face].get(text)
    if (known !== undefined) return known
    const width = advanceWidth(text, this.#fonts[face])
    this.#widths[face].set(text, width)
    return width
  }
}

/** Sum of advances in ems; a character without a glyph is an em wide, it has been reported before layout. */
function advanceWidth(text: string, font: Font): number {
  let units = 0
  for (const character of text) {
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0)
    units += glyph === undefined ? font.unitsPerEm : font.advanceOf(glyph)
  }
  return units / font.unitsPerEm
}
