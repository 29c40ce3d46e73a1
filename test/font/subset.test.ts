import fc from 'fast-check'
import * as fontkit from 'fontkit'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../src/base/world.ts'
import { openFont } from '../../src/font/open-font.ts'
import { subsetFont } from '../../src/font/subset.ts'
import { runs } from '../runs.ts'
import { tinos, tinosBytes } from './tinos.ts'
import { LETTERS } from './vietnamese.ts'

const CHECKSUM_OF_FILE = 0xb1b0afba

describe.each(FACES)('subset of Tinos %s', face => {
  const font = tinos(face)
  const original = fontkit.create(tinosBytes(face))

  it('has the outlines and advances of any glyphs, in the order given', () => {
    const anyGlyphs = fc.array(fc.nat({ max: font.glyphCount - 1 }), { maxLength: 40 })
    fc.assert(
      fc.property(anyGlyphs, glyphs => {
        const { bytes, glyphCount } = subsetFont(font, glyphs)
        const copy = fontkit.create(bytes)
        expect(copy.numGlyphs).toBe(glyphCount)
        for (const [index, glyph] of [0, ...glyphs].entries()) {
          expect(copy.getGlyph(index).path.toSVG()).toBe(original.getGlyph(glyph).path.toSVG())
          expect(copy.getGlyph(index).advanceWidth).toBe(original.getGlyph(glyph).advanceWidth)
        }
      }),
      { numRuns: runs(40) },
    )
  })

  it('adds no glyph but the missing-glyph sign and the components of composites', () => {
    const glyphs = LETTERS.map(letter => font.glyphOf(letter.codePointAt(0) ?? 0) ?? 0)
    const { bytes, glyphCount } = subsetFont(font, glyphs)
    const unused = new Set(Array.from({ length: glyphCount }, (_, index) => index))
    for (let glyph = 0; glyph <= glyphs.length; glyph++) unused.delete(glyph)
    for (let glyph = 0; glyph < glyphCount; glyph++) {
      for (const component of componentsOf(bytes, glyph)) unused.delete(component)
    }
    expect(glyphCount).toBeGreaterThan(glyphs.length + 1)
    expect([...unused]).toEqual([])
  })

  it('is the same for the same glyphs and leaves the font as it was', () => {
    const given = tinosBytes(face)
    const opened = openFont(face, Buffer.from(given.buffer))
    const first = subsetFont(opened, [40, 41, 300])
    expect(subsetFont(opened, [40, 41, 300])).toEqual(first)
    expect(Buffer.compare(given, tinosBytes(face))).toBe(0)
  })
})

describe('subset file', () => {
  const { bytes } = subsetFont(tinos('regular'), [68, 3, 300])

  it('has the tables a PDF needs, in order, and their checksums are right', () => {
    const view = new DataView(bytes.buffer)
    const tags = Array.from({ length: view.getUint16(4) }, (_, index) =>
      String.fromCharCode(...bytes.subarray(12 + index * 16, 16 + index * 16)),
    )
    expect(tags).toEqual(['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'])
    expect(sumOfWords(bytes)).toBe(CHECKSUM_OF_FILE)
    for (const [index, tag] of tags.entries()) {
      if (tag === 'head') continue
      const start = view.getUint32(20 + index * 16)
      const length = view.getUint32(24 + index * 16)
      expect(sumOfWords(bytes.subarray(start, start + length))).toBe(view.getUint32(16 + index * 16))
    }
  })

  it('has room for no instructions', () => {
    const maxp = tableOf(bytes, 'maxp')
    expect(maxp.getUint16(4)).toBeGreaterThanOrEqual(4)
    const limits = [14, 16, 18, 20, 22, 24, 26].map(at => maxp.getUint16(at))
    expect(limits).toEqual([1, 0, 0, 0, 0, 0, 0])
  })
})

function tableOf(font: Uint8Array, tag: string): DataView {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  for (let entry = 12; entry < 12 + view.getUint16(4) * 16; entry += 16) {
    if (String.fromCharCode(...font.subarray(entry, entry + 4)) !== tag) continue
    return new DataView(font.buffer, font.byteOffset + view.getUint32(entry + 8), view.getUint32(entry + 12))
  }
  throw new Error(`no table ${tag}`)
}

function componentsOf(font: Uint8Array, glyph: number): number[] {
  const loca = tableOf(font, 'loca')
  const glyf = tableOf(font, 'glyf')
  const start = loca.getUint32(glyph * 4)
  if (loca.getUint32(glyph * 4 + 4) === start || glyf.getInt16(start) >= 0) return []
  const components: number[] = []
  let flags = 0x20
  for (let at = start + 10; (flags & 0x20) !== 0; ) {
    flags = glyf.getUint16(at)
    components.push(glyf.getUint16(at + 2))
    const scale = (flags & 8) !== 0 ? 2 : (flags & 0x40) !== 0 ? 4 : (flags & 0x80) !== 0 ? 8 : 0
    at += 4 + ((flags & 1) !== 0 ? 4 : 2) + scale
  }
  return components
}

function sumOfWords(bytes: Uint8Array): number {
  const padded = new Uint8Array((bytes.length + 3) & ~3)
  padded.set(bytes)
  const view = new DataView(padded.buffer)
  let sum = 0
  for (let at = 0; at < padded.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0
  return sum
}
