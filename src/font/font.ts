import type { Face, FontFace, SignFace } from '../base/world.ts'

/** One face of a TrueType typeface, as far as layout needs it: how wide its characters are and how tall its lines. */
export interface Font {
  readonly face: FontFace
  /** Font units in an em; every measure below is in font units. */
  readonly unitsPerEm: number
  /** Height above the baseline (`hhea`), positive. */
  readonly ascent: number
  /** Depth below the baseline (`hhea`), positive. */
  readonly descent: number
  /** Extra space between lines (`hhea`). */
  readonly lineGap: number
  /** Glyph of a character, by its code point; undefined when the font has none. */
  glyphOf(codePoint: number): number | undefined
  /** Advance width of a glyph. */
  advanceOf(glyph: number): number
}

/** The faces of a typeface; those of signs only where a text has some. */
export type FontSet<F extends Font = Font> = Readonly<Record<Face, F> & Partial<Record<SignFace, F>>>
