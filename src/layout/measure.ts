import type { Font, FontSet } from '../font/font.ts'
import type { Pt } from '../units.ts'
import type { Face } from '../world.ts'

const measures = new WeakMap<FontSet, Measure>()

/** The measure of a typeface, one for all documents set in it, so that the widths of words are found once. */
export function measureOf(fonts: FontSet): Measure {
  const known = measures.get(fonts)
  if (known !== undefined) return known
  const measure = new Measure(fonts)
  measures.set(fonts, measure)
  return measure
}

/** Longer texts are measured anew each time, so that no input can fill the memory. */
const LONGEST_REMEMBERED = 24
const MOST_REMEMBERED = 50_000

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
    const remembered = this.#widths[face]
    if (text.length <= LONGEST_REMEMBERED && remembered.size < MOST_REMEMBERED) remembered.set(text, width)
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
