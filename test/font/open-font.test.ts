import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../src/base/world.ts'
import { openFont } from '../../src/font/open-font.ts'
import { patchedTable, rebuiltFont, words } from './rebuilt-font.ts'
import { tinos, tinosBytes } from './tinos.ts'
import { ASCII, LETTERS, SIGNS } from './vietnamese.ts'

describe.each(FACES)('Tinos %s', face => {
  const font = tinos(face)
  const oracle = fontkit.create(tinosBytes(face))

  it('has every Vietnamese letter and every sign of an official document', () => {
    const missing = [...LETTERS, ...SIGNS, ...ASCII].filter(
      character => font.glyphOf(codePointOf(character)) === undefined,
    )
    expect(missing).toEqual([])
  })

  it('finds the glyphs fontkit finds, with the same advance widths', () => {
    expect(oracle.characterSet.length).toBeGreaterThan(2000)
    const differing = oracle.characterSet.filter(codePoint => {
      const expected = oracle.glyphForCodePoint(codePoint)
      const glyph = font.glyphOf(codePoint) ?? 0
      return glyph !== expected.id || font.advanceOf(glyph) !== expected.advanceWidth
    })
    expect(differing).toEqual([])
  })

  it('has no glyph where fontkit has none', () => {
    const known = new Set(oracle.characterSet)
    const invented = []
    for (let codePoint = 0; codePoint <= 0x10ffff; codePoint++) {
      if (!known.has(codePoint) && font.glyphOf(codePoint) !== undefined) invented.push(codePoint)
    }
    expect(invented).toEqual([])
  })

  it('has the measures fontkit reads', () => {
    expect({ ...font, isFixedPitch: undefined, isItalic: undefined, weight: undefined }).toMatchObject({
      face,
      postScriptName: oracle.postscriptName,
      unitsPerEm: oracle.unitsPerEm,
      ascent: oracle.ascent,
      descent: -oracle.descent,
      lineGap: oracle.lineGap,
      capHeight: oracle.capHeight,
      xHeight: oracle.xHeight,
      glyphCount: oracle.numGlyphs,
    })
    expect(font.italicAngle).toBeCloseTo(oracle.italicAngle, 4)
    const { xMin, yMin, xMax, yMax } = font.bounds
    expect({ minX: xMin, minY: yMin, maxX: xMax, maxY: yMax }).toEqual(oracle.bbox)
  })

  it('knows its weight and slant', () => {
    expect(font.weight).toBe(face.startsWith('bold') ? 700 : 400)
    expect(font.isItalic).toBe(face === 'italic' || face === 'boldItalic')
    expect(font.isFixedPitch).toBe(false)
  })
})

describe('fonts other than Tinos', () => {
  const bytes = tinosBytes('regular')

  it('reads a character map of format 12, beyond the basic plane too', () => {
    const groups = [0x41, 0x43, 36, 0x20000, 0x20001, 50]
    const subtable = words(
      12,
      0,
      0,
      16 + 24,
      0,
      0,
      0,
      2,
      ...groups.flatMap(value => [value >> 16, value & 0xffff]),
    )
    const cmap = Uint8Array.from([...words(0, 1, 3, 10, 0, 12), ...subtable])
    const font = openFont('regular', rebuiltFont(bytes, { cmap }))
    const found = [0x40, 0x41, 0x43, 0x44, 0x1ffff, 0x20000, 0x20001, 0x20002].map(font.glyphOf)
    expect(found).toEqual([undefined, 36, 38, undefined, undefined, 50, 51, undefined])
  })

  it('reads a character map of format 4 with a list of glyphs', () => {
    const lists = [0x42, 0xffff, 0, 0x40, 0xffff, 5, 1, 4, 0, 10, 0, 20]
    const subtable = words(4, 16 + lists.length * 2, 0, 4, 0, 0, 0, ...lists)
    const cmap = Uint8Array.from([...words(0, 1, 3, 1, 0, 12), ...subtable])
    const font = openFont('regular', rebuiltFont(bytes, { cmap }))
    expect([0x3f, 0x40, 0x41, 0x42, 0x43, 0xffff].map(font.glyphOf)).toEqual([
      undefined,
      15,
      undefined,
      25,
      undefined,
      undefined,
    ])
  })

  it('gives the last full advance to all glyphs after it', () => {
    const hmtx = Uint8Array.from([
      ...words(500, 1, 600, 2),
      ...new Uint8Array(2 * (tinos('regular').glyphCount - 2)),
    ])
    const hhea = patchedTable(bytes, 'hhea', { 34: 2 })
    const font = openFont('regular', rebuiltFont(bytes, { hmtx, hhea }))
    expect([0, 1, 2, 3000].map(font.advanceOf)).toEqual([500, 600, 600, 600])
    expect([0, 1, 2].map(font.bearingOf)).toEqual([1, 2, 0])
  })

  it('does without the tables OS/2, post and name', () => {
    const bare = rebuiltFont(bytes, { 'OS/2': undefined, post: undefined, name: undefined })
    const { postScriptName, weight, isItalic, capHeight } = openFont('boldItalic', bare)
    expect({ postScriptName, weight, isItalic }).toEqual({
      postScriptName: 'Unnamed-boldItalic',
      weight: 700,
      isItalic: true,
    })
    expect(capHeight).toBe(tinos('regular').ascent)
  })

  it('keeps a PostScript name to the characters a PDF name may have', () => {
    const text = [...'My (Font)/é'].flatMap(character => [0, character.charCodeAt(0)])
    const name = Uint8Array.from([...words(0, 1, 18, 3, 1, 0x409, 6, text.length, 0), ...text])
    expect(openFont('regular', rebuiltFont(bytes, { name })).postScriptName).toBe('MyFont')
  })
})

function codePointOf(character: string): number {
  return character.codePointAt(0) ?? 0
}
