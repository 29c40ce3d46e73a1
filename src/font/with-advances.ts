import type { TrueTypeFont } from './truetype-font.ts'

/** A font some of whose characters take the room they have in another, in thousandths of an em. */
export function withAdvances(font: TrueTypeFont, widths: ReadonlyMap<string, number>): TrueTypeFont {
  const advances = new Map<number, number>()
  for (const [character, width] of widths) {
    const glyph = font.glyphOf(character.codePointAt(0) ?? 0)
    if (glyph !== undefined) advances.set(glyph, Math.round((width * font.unitsPerEm) / 1000))
  }
  return { ...font, advanceOf: glyph => advances.get(glyph) ?? font.advanceOf(glyph) }
}
