import type { FontFace } from '../base/world.ts'
import { readCharacterMap } from './character-map.ts'
import { readPostScriptName } from './font-name.ts'
import { readGlyphMetrics, readOutlines } from './glyph-tables.ts'
import { readStyle } from './style-table.ts'
import type { Table } from './table.ts'
import { readTableDirectory, requiredTable } from './table-directory.ts'
import type { TrueTypeFont } from './truetype-font.ts'

const MAX_UNITS_PER_EM = 16384
const MIN_UNITS_PER_EM = 16
const HEAD_SIZE = 54
const HHEA_SIZE = 36
const MAXP_SIZE = 32

/**
 * Opens a TrueType font file. Throws `FontError` when it is of another format, damaged, or may not be embedded;
 * outlines are looked at only when a subset needs them. The bytes are kept, not copied.
 */
export function openFont(face: FontFace, bytes: Uint8Array): TrueTypeFont {
  const tables = readTableDirectory(face, bytes)
  const required = (tag: string): Table => requiredTable(face, tables, tag)
  const head = required('head')
  const hhea = required('hhea')
  const maxp = required('maxp')
  const glyphCount = maxp.u16(4)
  if (glyphCount === 0) throw maxp.damaged()

  const glyphOf = readCharacterMap(required('cmap'), glyphCount)
  const metrics = readGlyphMetrics(required('hmtx'), hhea.u16(34), glyphCount)
  const format = head.u16(50) === 0 ? 'short' : 'long'
  const outlineOf = readOutlines(required('loca'), required('glyf'), format, glyphCount)
  const { weight, isItalic, capHeight, xHeight } = readStyle(face, tables.get('OS/2'))
  const lines = readLineMeasures(hhea)

  return {
    face,
    postScriptName: readPostScriptName(tables.get('name')) || `Unnamed-${face}`,
    unitsPerEm: readUnitsPerEm(head),
    ...lines,
    bounds: { xMin: head.i16(36), yMin: head.i16(38), xMax: head.i16(40), yMax: head.i16(42) },
    capHeight: capHeight ?? lines.ascent,
    xHeight: xHeight ?? 0,
    ...readPost(tables.get('post')),
    weight,
    isItalic,
    glyphCount,
    glyphOf,
    ...metrics,
    outlineOf,
    tables: {
      head: head.slice(0, HEAD_SIZE),
      hhea: hhea.slice(0, HHEA_SIZE),
      maxp: maxp.slice(0, MAXP_SIZE),
    },
  }
}

function readUnitsPerEm(head: Table): number {
  const unitsPerEm = head.u16(18)
  if (unitsPerEm < MIN_UNITS_PER_EM || unitsPerEm > MAX_UNITS_PER_EM) throw head.damaged()
  return unitsPerEm
}

/** Lines must have a height: layout fills pages with them. */
function readLineMeasures(hhea: Table): { ascent: number; descent: number; lineGap: number } {
  const lines = { ascent: hhea.i16(4), descent: -hhea.i16(6), lineGap: hhea.i16(8) }
  if (lines.ascent <= 0 || lines.descent < 0 || lines.lineGap < 0) throw hhea.damaged()
  return lines
}

function readPost(post: Table | undefined): { italicAngle: number; isFixedPitch: boolean } {
  if (post === undefined) return { italicAngle: 0, isFixedPitch: false }
  return { italicAngle: post.i16(4) + post.u16(6) / 0x10000, isFixedPitch: post.u32(12) !== 0 }
}
