import { memoizeByObject } from '../../base/memoize.ts'
import type { Pt } from '../../base/units.ts'
import type { Face, FontFace } from '../../base/world.ts'
import type { Font, FontSet } from '../../font/font.ts'
import { isLookSelector, isMark } from '../../font/letters.ts'

/** The measure of a typeface, one for all documents set in it, so that the widths of words are found once. */
export const measureOf = memoizeByObject((fonts: FontSet) => new Measure(fonts))

/** How wide text is, and how tall its lines, in the faces of one typeface. */
export class Measure {
  readonly #fonts: FontSet

  constructor(fonts: FontSet) {
    this.#fonts = fonts
  }

  /** Width of a text in points: advance widths alone, as Word sets text without kerning. */
  width(text: string, face: FontFace, size: Pt): Pt {
    return advanceWidth(text, this.#fonts[face] ?? this.#fonts.regular) * size
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
}

/**
 * Sum of advances in ems. Marks stand on the letter before them; a character without a glyph is an em wide, it has been
 * reported before layout.
 */
function advanceWidth(text: string, font: Font): number {
  let units = 0
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0
    if (isMark(codePoint) && (units > 0 || isLookSelector(codePoint))) continue
    const glyph = font.glyphOf(codePoint)
    units += glyph === undefined ? font.unitsPerEm : font.advanceOf(glyph)
  }
  return units / font.unitsPerEm
}
