import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FontError, type FontProblem } from '../../src/font/font-error.ts'
import { openFont } from '../../src/font/open-font.ts'
import { subsetFont } from '../../src/font/subset.ts'
import { readTableDirectory } from '../../src/font/table-directory.ts'
import { runs } from '../runs.ts'
import { patchedTable, rebuiltFont, words } from './rebuilt-font.ts'
import { tinos, tinosBytes } from './tinos.ts'
import { LETTERS } from './vietnamese.ts'

const bytes = tinosBytes('regular')
const REQUIRED = ['head', 'hhea', 'maxp', 'cmap', 'hmtx', 'loca', 'glyf']

describe('a file that is no usable TrueType font', () => {
  it.each<[string, Uint8Array, FontProblem]>([
    ['nothing', new Uint8Array(0), 'not-a-font'],
    ['three bytes', new Uint8Array(3), 'not-a-font'],
    ['a text', new TextEncoder().encode('%PDF-1.7 is no font'), 'not-a-font'],
    ['PostScript outlines', withFormat('OTTO'), 'not-truetype'],
    ['a collection', withFormat('ttcf'), 'collection'],
    ['a web font', withFormat('wOFF'), 'compressed'],
    ['a newer web font', withFormat('wOF2'), 'compressed'],
    ['the header alone', bytes.subarray(0, 12), 'truncated'],
    ['part of a header', bytes.subarray(0, 7), 'truncated'],
  ])('%s', (_, file, problem) => {
    expect(errorOf(file)).toMatchObject({ face: 'regular', problem })
  })

  it('explains itself in both languages and names the table', () => {
    const { message, reason } = errorOf(rebuiltFont(bytes, { glyf: undefined }))
    expect(message).toBe('regular: lacks the table “glyf”')
    expect(reason).toEqual({ vi: 'thiếu bảng “glyf”', en: 'lacks the table “glyf”' })
  })

  it.each(REQUIRED)('no table %s', tag => {
    expect(errorOf(rebuiltFont(bytes, { [tag]: undefined }))).toMatchObject({
      problem: 'missing-table',
      table: tag,
    })
  })

  it.each(REQUIRED)('the table %s cut short', tag => {
    const table = readTableDirectory('regular', bytes).get(tag)?.bytes
    const half = table?.subarray(0, table.length >> 1)
    expect(useAll(rebuiltFont(bytes, { [tag]: half }))).toMatchObject({ problem: 'damaged-table' })
  })

  it('no Unicode character map', () => {
    const cmap = patchedTable(bytes, 'cmap', { 4: 1, 12: 1 })
    expect(errorOf(rebuiltFont(bytes, { cmap }))).toMatchObject({ problem: 'no-unicode' })
  })

  it.each([
    ['a restricted licence', 0x0002, 'not-embeddable'],
    ['no subsetting', 0x0104, 'not-embeddable'],
    ['bitmaps only', 0x0200, 'not-embeddable'],
    ['restricted, but also editable', 0x000a, undefined],
    ['editable', 0x0008, undefined],
    ['preview and print', 0x0004, undefined],
  ])('%s', (_, licence, problem) => {
    const font = rebuiltFont(bytes, { 'OS/2': patchedTable(bytes, 'OS/2', { 8: licence }) })
    expect(useAll(font)?.problem).toBe(problem)
  })

  it.each([
    ['no ascent', { 4: 0 }],
    ['a descent above the baseline', { 6: 300 }],
    ['a negative gap between lines', { 8: 0xff00 }],
  ])('%s', (_, change) => {
    const font = rebuiltFont(bytes, { hhea: patchedTable(bytes, 'hhea', change) })
    expect(errorOf(font)).toMatchObject({ problem: 'damaged-table', table: 'hhea' })
  })

  it('a composite that has itself as a component ends', () => {
    const loca = words(0, 8, ...new Array(tinos('regular').glyphCount - 1).fill(8))
    const glyf = words(-1, 0, 0, 0, 0, 0x0002, 0, 0)
    const head = patchedTable(bytes, 'head', { 50: 0 })
    const font = openFont('regular', rebuiltFont(bytes, { loca, glyf, head }))
    expect(subsetFont(font, []).glyphCount).toBe(1)
  })
})

describe('a damaged font throws nothing but FontError', () => {
  it('cut anywhere', () => {
    fc.assert(fc.property(fc.nat({ max: bytes.length - 1 }), end => check(bytes.subarray(0, end))))
  })

  it('with bytes of the directory or of a table head changed', () => {
    const starts = [...readTableDirectory('regular', bytes).values()].map(
      table => table.bytes.byteOffset - bytes.byteOffset,
    )
    const place = fc
      .tuple(fc.constantFrom(0, ...starts), fc.nat({ max: 300 }))
      .map(([start, at]) => start + at)
    fc.assert(fc.property(changes(place), check), { numRuns: runs(300) })
  })

  it('with bytes changed anywhere', () => {
    fc.assert(fc.property(changes(fc.nat({ max: bytes.length - 1 })), check))
  })

  it('random bytes behind a TrueType header', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), tail => check(Uint8Array.from([0, 1, 0, 0, ...tail]))),
    )
  })
})

/** Fonts with up to 30 changed bytes at the given places. */
function changes(place: fc.Arbitrary<number>): fc.Arbitrary<Uint8Array> {
  const change = fc.tuple(place, fc.oneof(fc.constantFrom(0, 1, 0x7f, 0x80, 0xff), fc.nat({ max: 255 })))
  return fc.array(change, { minLength: 1, maxLength: 30 }).map(list => {
    const copy = Uint8Array.from(bytes)
    for (const [at, value] of list) copy[at] = value
    return copy
  })
}

function check(file: Uint8Array): void {
  const error = useAll(file)
  if (error !== undefined) expect(error).toBeInstanceOf(FontError)
}

/** Opens a font and uses everything of it; the `FontError` on the way, if any. */
function useAll(file: Uint8Array): FontError | undefined {
  try {
    const font = openFont('regular', file)
    const glyphs = LETTERS.map(letter => font.glyphOf(letter.codePointAt(0) ?? 0) ?? 0)
    for (const glyph of glyphs) expect(font.advanceOf(glyph)).toBeGreaterThanOrEqual(0)
    subsetFont(font, glyphs)
  } catch (error) {
    if (error instanceof FontError) return error
    throw error
  }
  return undefined
}

function errorOf(file: Uint8Array): FontError {
  const error = useAll(file)
  if (error === undefined) throw new Error('the font was opened')
  return error
}

function withFormat(format: string): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy.set(new TextEncoder().encode(format))
  return copy
}
