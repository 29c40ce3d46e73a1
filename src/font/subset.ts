import { dropInstructions, readComponents, renumberComponents } from './outline.ts'
import { type Sfnt, writeSfnt } from './sfnt.ts'
import { Table } from './table.ts'
import type { TrueTypeFont } from './truetype-font.ts'

/** A font file with some of a font's glyphs. */
export interface FontSubset extends Sfnt {
  /** Glyphs in it, with the missing-glyph sign and the components of composites. */
  readonly glyphCount: number
}

const NOTDEF = 0
const LOCA_FORMAT_IN_HEAD = 50
const METRIC_COUNT_IN_HHEA = 34
const GLYPH_COUNT_IN_MAXP = 4
/** From `maxZones` to `maxSizeOfInstructions`. */
const INSTRUCTION_LIMITS_IN_MAXP = { start: 14, end: 28 }

/**
 * A TrueType file that has only the given glyphs: the first becomes glyph 1, the next glyph 2 and so on (a glyph given
 * twice is there twice), then come the components they need. Instructions (hints) are left out. It has no `cmap`: it is
 * for embedding in a PDF. Throws `FontError` when an outline is damaged.
 */
export function subsetFont(font: TrueTypeFont, glyphs: readonly number[]): FontSubset {
  const kept = [NOTDEF, ...glyphs]
  const { glyf, loca } = joinOutlines(collectOutlines(font, kept))
  const file = writeSfnt([
    ['glyf', glyf],
    ['head', patched(font.tables.head, head => head.setUint16(LOCA_FORMAT_IN_HEAD, 1))],
    ['hhea', patched(font.tables.hhea, hhea => hhea.setUint16(METRIC_COUNT_IN_HHEA, kept.length))],
    ['hmtx', writeMetrics(font, kept)],
    ['loca', loca],
    ['maxp', writeLimits(font.tables.maxp, kept.length)],
  ])
  return { ...file, glyphCount: kept.length }
}

/** Outlines of the glyphs with their new numbers; the components of composites are added to `kept`. */
function collectOutlines(font: TrueTypeFont, kept: number[]): Uint8Array[] {
  const numbers = new Map<number, number>()
  for (const [index, glyph] of kept.entries()) {
    if (!numbers.has(glyph)) numbers.set(glyph, index)
  }
  const newGlyphOf = (glyph: number): number => {
    const number = numbers.get(glyph) ?? kept.length
    if (number === kept.length) {
      numbers.set(glyph, number)
      kept.push(glyph)
    }
    return number
  }
  const outlines: Uint8Array[] = []
  for (let index = 0; index < kept.length; index++) {
    const outline = new Table(font.face, 'glyf', font.outlineOf(kept[index] ?? NOTDEF))
    const components = readComponents(outline)
    if (components !== undefined) outlines.push(renumberComponents(outline, components, newGlyphOf))
    else outlines.push(outline.length === 0 ? outline.bytes : dropInstructions(outline))
  }
  return outlines
}

function joinOutlines(outlines: readonly Uint8Array[]): { glyf: Uint8Array; loca: Uint8Array } {
  const loca = new DataView(new ArrayBuffer((outlines.length + 1) * 4))
  let end = 0
  for (const [index, outline] of outlines.entries()) {
    end += (outline.length + 3) & ~3
    loca.setUint32((index + 1) * 4, end)
  }
  const glyf = new Uint8Array(end)
  for (const [index, outline] of outlines.entries()) glyf.set(outline, loca.getUint32(index * 4))
  return { glyf, loca: new Uint8Array(loca.buffer) }
}

function writeMetrics(font: TrueTypeFont, kept: readonly number[]): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(kept.length * 4))
  for (const [index, glyph] of kept.entries()) {
    hmtx.setUint16(index * 4, font.advanceOf(glyph))
    hmtx.setInt16(index * 4 + 2, font.bearingOf(glyph))
  }
  return new Uint8Array(hmtx.buffer)
}

function writeLimits(maxp: Uint8Array, glyphCount: number): Uint8Array {
  return patched(maxp, view => {
    view.setUint16(GLYPH_COUNT_IN_MAXP, glyphCount)
    const { start, end } = INSTRUCTION_LIMITS_IN_MAXP
    for (let at = start; at < end; at += 2) view.setUint16(at, 0)
    view.setUint16(start, 1)
  })
}

function patched(table: Uint8Array, patch: (view: DataView) => void): Uint8Array {
  // Not `slice`: a Node Buffer's does not copy.
  const copy = Uint8Array.from(table)
  patch(new DataView(copy.buffer))
  return copy
}
