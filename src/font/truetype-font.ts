import type { Font } from './font.ts'

/** A TrueType font as far as embedding needs it. Measures are in font units, y upwards. */
export interface TrueTypeFont extends Font {
  /** Name by which a PDF knows it, such as `Tinos-BoldItalic`. */
  readonly postScriptName: string
  readonly glyphCount: number
  /** Box around all glyphs. */
  readonly bounds: GlyphBounds
  /** Height of a flat capital letter. */
  readonly capHeight: number
  /** Height of a flat small letter. */
  readonly xHeight: number
  /** Degrees counter-clockwise from upright: negative for italics. */
  readonly italicAngle: number
  /** 400 is regular, 700 bold. */
  readonly weight: number
  readonly isItalic: boolean
  readonly isFixedPitch: boolean
  /** Outline of a glyph as in the `glyf` table, not copied; empty for a blank one. */
  outlineOf(glyph: number): Uint8Array
  /** Left side bearing of a glyph. */
  bearingOf(glyph: number): number
  /** Tables a subset takes over from the font. */
  readonly tables: Readonly<Record<'head' | 'hhea' | 'maxp', Uint8Array>>
}

export interface GlyphBounds {
  readonly xMin: number
  readonly yMin: number
  readonly xMax: number
  readonly yMax: number
}
