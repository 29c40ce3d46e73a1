import { dropInstructions, readComponents, renumberComponents } from './outline.ts'
import { type Sfnt, writeSfnt } from './sfnt.ts'
import type { StackedGlyph } from './stacked-glyph.ts'
import { stackedBounds, stackedOutline } from './stacked-outline.ts'
import { Table } from './table.ts'
import type { TrueTypeFont } from './truetype-font.ts'

/** A glyph of a font, or several as one. */
export type Drawn = number | StackedGlyph

/** A font file with some of a font's glyphs. */
export interface FontSubset extends Sfnt {
  /** Glyphs in it, with the missing-glyph sign and the components of composites. */
  readonly glyphCount: number
}

const NOTDEF = 0
const LOCA_FORMAT_IN_HEAD = 50
const METRIC_COUNT_IN_HHEA = 34
const GLYPH_COUNT_IN_MAXP = 4
/** Most points, contours, components and levels of components of a glyph. */
const SIZES_IN_MAXP = {
  points: 6,
  contours: 8,
  compositePoints: 10,
  compositeContours: 12,
  components: 28,
  depth: 30,
}
/** From `maxZones` to `maxSizeOfInstructions`. */
const INSTRUCTION_LIMITS_IN_MAXP = { start: 14, end: 28 }

/**
 * A TrueType file that has only the given glyphs: the first becomes glyph 1, the next glyph 2 and so on (a glyph given
 * twice is there twice, a letter with marks is a composite), then come the components they need. Instructions (hints)
 * are left out. It has no `cmap`: it is for embedding in a PDF. Throws `FontError` when an outline is damaged.
 */
export function subsetFont(font: TrueTypeFont, glyphs: readonly Drawn[]): FontSubset {
  const kept: Drawn[] = [NOTDEF, ...glyphs]
  const { glyf, loca } = joinOutlines(collectOutlines(font, kept))
  const file = writeSfnt([
    ['glyf', glyf],
    ['head', patched(font.tables.head, head => head.setUint16(LOCA_FORMAT_IN_HEAD, 1))],
    ['hhea', patched(font.tables.hhea, hhea => hhea.setUint16(METRIC_COUNT_IN_HHEA, kept.length))],
    ['hmtx', writeMetrics(font, kept)],
    ['loca', loca],
    ['maxp', writeLimits(font.tables.maxp, kept)],
  ])
  return { ...file, glyphCount: kept.length }
}

/** Outlines of the glyphs with their new numbers; the components of composites are added to `kept`. */
function collectOutlines(font: TrueTypeFont, kept: Drawn[]): Uint8Array[] {
  const numbers = new Map<number, number>()
  for (const [index, glyph] of kept.entries()) {
    if (typeof glyph === 'number' && !numbers.has(glyph)) numbers.set(glyph, index)
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
    const drawn = kept[index] ?? NOTDEF
    if (typeof drawn !== 'number') {
      outlines.push(stackedOutline(font, drawn, newGlyphOf))
      continue
    }
    const outline = new Table(font.face, 'glyf', font.outlineOf(drawn))
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

function writeMetrics(font: TrueTypeFont, kept: readonly Drawn[]): Uint8Array {
  const hmtx = new DataView(new ArrayBuffer(kept.length * 4))
  for (const [index, drawn] of kept.entries()) {
    const glyph = typeof drawn === 'number' ? drawn : drawn.glyph
    const bearing = typeof drawn === 'number' ? font.bearingOf(drawn) : stackedBounds(font, drawn).xMin
    hmtx.setUint16(index * 4, font.advanceOf(glyph))
    hmtx.setInt16(index * 4 + 2, bearing)
  }
  return new Uint8Array(hmtx.buffer)
}

function writeLimits(maxp: Uint8Array, kept: readonly Drawn[]): Uint8Array {
  return patched(maxp, view => {
    view.setUint16(GLYPH_COUNT_IN_MAXP, kept.length)
    raiseComposites(view, kept)
    const { start, end } = INSTRUCTION_LIMITS_IN_MAXP
    for (let at = start; at < end; at += 2) view.setUint16(at, 0)
    view.setUint16(start, 1)
  })
}

/** Letters with marks may be larger composites than any the font has. */
function raiseComposites(maxp: DataView, kept: readonly Drawn[]): void {
  const most = Math.max(0, ...kept.map(drawn => (typeof drawn === 'number' ? 0 : drawn.marks.length + 1)))
  if (most === 0) return
  const { points, contours, compositePoints, compositeContours, components, depth } = SIZES_IN_MAXP
  const raise = (at: number, value: number) =>
    maxp.setUint16(at, Math.min(0xffff, Math.max(maxp.getUint16(at), value)))
  const ofParts = (simple: number, composite: number) =>
    most * Math.max(maxp.getUint16(simple), maxp.getUint16(composite))
  raise(compositePoints, ofParts(points, compositePoints))
  raise(compositeContours, ofParts(contours, compositeContours))
  raise(components, most)
  raise(depth, maxp.getUint16(depth) + 1)
}

function patched(table: Uint8Array, patch: (view: DataView) => void): Uint8Array {
  // Not `slice`: a Node Buffer's does not copy.
  const copy = Uint8Array.from(table)
  patch(new DataView(copy.buffer))
  return copy
}
