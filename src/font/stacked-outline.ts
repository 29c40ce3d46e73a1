import { outlineBounds } from './outline-bounds.ts'
import type { StackedGlyph } from './stacked-glyph.ts'
import type { GlyphBounds, TrueTypeFont } from './truetype-font.ts'

const HEADER = 10
const COMPONENT = 8
const COMPOSITE = -1
/** Flags of a component: its two arguments are words, and say how far it is moved; another one follows. */
const MOVED_BY_WORDS = 0x0003
const MORE_COMPONENTS = 0x0020

/** The box around a letter and its marks, in font units. Throws `FontError`. */
export function stackedBounds(font: TrueTypeFont, { glyph, marks }: StackedGlyph): GlyphBounds {
  let box = outlineBounds(font, glyph)
  for (const { glyph: mark, dx, dy } of marks) {
    const bounds = outlineBounds(font, mark)
    if (bounds !== undefined) box = around(box, moved(bounds, dx, dy))
  }
  return box ?? { xMin: 0, yMin: 0, xMax: 0, yMax: 0 }
}

/** A letter with its marks as a composite outline, as a `glyf` table holds it. Throws `FontError`. */
export function stackedOutline(
  font: TrueTypeFont,
  stacked: StackedGlyph,
  newGlyphOf: (glyph: number) => number,
): Uint8Array {
  const parts = [{ glyph: stacked.glyph, dx: 0, dy: 0 }, ...stacked.marks]
  const outline = new DataView(new ArrayBuffer(HEADER + parts.length * COMPONENT))
  const { xMin, yMin, xMax, yMax } = stackedBounds(font, stacked)
  for (const [index, value] of [COMPOSITE, xMin, yMin, xMax, yMax].entries())
    outline.setInt16(index * 2, value)
  for (const [index, { glyph, dx, dy }] of parts.entries()) {
    const at = HEADER + index * COMPONENT
    outline.setUint16(at, MOVED_BY_WORDS | (index < parts.length - 1 ? MORE_COMPONENTS : 0))
    outline.setUint16(at + 2, newGlyphOf(glyph))
    outline.setInt16(at + 4, dx)
    outline.setInt16(at + 6, dy)
  }
  return new Uint8Array(outline.buffer)
}

function moved({ xMin, yMin, xMax, yMax }: GlyphBounds, dx: number, dy: number): GlyphBounds {
  return { xMin: xMin + dx, yMin: yMin + dy, xMax: xMax + dx, yMax: yMax + dy }
}

function around(one: GlyphBounds | undefined, other: GlyphBounds): GlyphBounds {
  if (one === undefined) return other
  return {
    xMin: Math.min(one.xMin, other.xMin),
    yMin: Math.min(one.yMin, other.yMin),
    xMax: Math.max(one.xMax, other.xMax),
    yMax: Math.max(one.yMax, other.yMax),
  }
}
