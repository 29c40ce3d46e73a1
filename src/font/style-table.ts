import type { FontFace } from '../base/world.ts'
import { FontError } from './font-error.ts'
import type { Table } from './table.ts'

/** What the `OS/2` table says about a font's looks. */
export interface FontStyle {
  readonly weight: number
  readonly isItalic: boolean
  /** Absent in old tables. */
  readonly capHeight?: number
  readonly xHeight?: number
}

const RESTRICTED_LICENCE = 0x0002
const OTHER_LICENCES = 0x000c
const NO_SUBSETTING = 0x0100
const BITMAPS_ONLY = 0x0200
const ITALIC = 0x0001

/**
 * Reads an `OS/2` table; without one, the style is what its face says. Throws `FontError` when the licence in it forbids
 * to embed a subset.
 */
export function readStyle(face: FontFace, os2: Table | undefined): FontStyle {
  if (os2 === undefined) {
    const isBold = face === 'bold' || face === 'boldItalic'
    return { weight: isBold ? 700 : 400, isItalic: face === 'italic' || face === 'boldItalic' }
  }
  const licence = os2.u16(8)
  // The mildest of several licence bits holds.
  const restricted = (licence & RESTRICTED_LICENCE) !== 0 && (licence & OTHER_LICENCES) === 0
  if (restricted || (licence & (NO_SUBSETTING | BITMAPS_ONLY)) !== 0) {
    throw new FontError(face, 'not-embeddable')
  }
  const style = { weight: os2.u16(4), isItalic: (os2.u16(62) & ITALIC) !== 0 }
  if (os2.u16(0) < 2) return style
  return { ...style, xHeight: os2.i16(86), capHeight: os2.i16(88) }
}
