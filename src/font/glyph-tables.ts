import type { Table } from './table.ts'

/** Advance widths and left side bearings by glyph. */
export interface GlyphMetrics {
  advanceOf(glyph: number): number
  bearingOf(glyph: number): number
}

/** Reads an `hmtx` table, in which the last of `fullCount` advances holds for all glyphs after it. Throws `FontError`. */
export function readGlyphMetrics(hmtx: Table, fullCount: number, glyphCount: number): GlyphMetrics {
  if (fullCount === 0 || fullCount > glyphCount) throw hmtx.damaged()
  hmtx.slice(0, fullCount * 4 + (glyphCount - fullCount) * 2)
  return {
    advanceOf: glyph => hmtx.u16(Math.min(glyph, fullCount - 1) * 4),
    bearingOf: glyph => hmtx.i16(glyph < fullCount ? glyph * 4 + 2 : fullCount * 2 + glyph * 2),
  }
}

/**
 * Finds glyphs in a `glyf` table by their places in `loca`. Throws `FontError` when `loca` is too short; so does the
 * function when a glyph lies outside the table.
 */
export function readOutlines(
  loca: Table,
  glyf: Table,
  format: 'short' | 'long',
  glyphCount: number,
): (glyph: number) => Uint8Array {
  loca.slice(0, (glyphCount + 1) * (format === 'short' ? 2 : 4))
  const placeOf = (glyph: number): number =>
    format === 'short' ? loca.u16(glyph * 2) * 2 : loca.u32(glyph * 4)
  return glyph => {
    if (glyph >= glyphCount) throw glyf.damaged()
    return glyf.slice(placeOf(glyph), placeOf(glyph + 1))
  }
}
