import { Table } from './table.ts'
import type { GlyphBounds, TrueTypeFont } from './truetype-font.ts'

/** The box around a glyph's outline, in font units; undefined for a blank one. Throws `FontError`. */
export function outlineBounds(font: TrueTypeFont, glyph: number): GlyphBounds | undefined {
  const outline = new Table(font.face, 'glyf', font.outlineOf(glyph))
  if (outline.length === 0) return undefined
  return { xMin: outline.i16(2), yMin: outline.i16(4), xMax: outline.i16(6), yMax: outline.i16(8) }
}
