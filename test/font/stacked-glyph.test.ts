import { create } from 'fontkit'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../src/base/world.ts'
import { outlineBounds } from '../../src/font/outline-bounds.ts'
import { stackedGlyph } from '../../src/font/stacked-glyph.ts'
import { stackedBounds } from '../../src/font/stacked-outline.ts'
import { subsetFont } from '../../src/font/subset.ts'
import type { TrueTypeFont } from '../../src/font/truetype-font.ts'
import { PEOPLES_LETTERS } from './peoples-letters.ts'
import { tinos } from './tinos.ts'

const MARKED = PEOPLES_LETTERS.filter(letter => [...letter].length > 1)

function boxOf(font: TrueTypeFont, letter: string) {
  const stacked = stackedGlyph(font, letter)
  const [base, mark] = [stacked?.glyph ?? 0, stacked?.marks.at(-1)]
  const own = outlineBounds(font, base)
  const bounds = outlineBounds(font, mark?.glyph ?? 0)
  if (!stacked || !own || !bounds || !mark) throw new Error(`${letter} is not stacked`)
  return {
    own,
    mark: {
      xMin: bounds.xMin + mark.dx,
      xMax: bounds.xMax + mark.dx,
      yMin: bounds.yMin + mark.dy,
      yMax: bounds.yMax + mark.dy,
    },
    all: stackedBounds(font, stacked),
  }
}

describe.each(FACES)('marks in the %s face', face => {
  const font = tinos(face)

  it('stand above the letter or below it, and within its width', () => {
    for (const letter of MARKED.filter(each => !/[\u0327]/.test(each))) {
      const { own, mark } = boxOf(font, letter)
      const isClear = mark.yMin > own.yMax - 0.11 * font.unitsPerEm || mark.yMax < 0
      expect(isClear, letter).toBe(true)
      const width = own.xMax - own.xMin
      const middle = (mark.xMin + mark.xMax) / 2
      expect(middle, letter).toBeGreaterThan(own.xMin + width * 0.25)
      expect(middle, letter).toBeLessThan(own.xMax + width * 0.05)
    }
  })

  it('stand on ơ as they do on o: a horn does not push them', () => {
    const onHorn = stackedGlyph(font, 'ơ\u0306')?.marks[0]
    expect(onHorn).toEqual(stackedGlyph(font, 'o\u0306')?.marks[0])
  })

  it('stand nearly where they do in a letter the face has as one', () => {
    for (const [apart, one] of [
      ['o\u0306', 'ŏ'],
      ['O\u0306', 'Ŏ'],
      ['c\u030c', 'č'],
      ['d\u0323', 'ḍ'],
    ] as const) {
      const { all } = boxOf(font, apart)
      const whole = outlineBounds(font, font.glyphOf(one.codePointAt(0) ?? 0) ?? 0)
      for (const side of ['xMin', 'yMin', 'xMax', 'yMax'] as const)
        expect(Math.abs(all[side] - (whole?.[side] ?? 0)), `${one} ${side}`).toBeLessThan(
          0.06 * font.unitsPerEm,
        )
    }
  })

  it('stand on one another without touching', () => {
    const two = stackedGlyph(font, 'ê\u0306\u0301')
    const [breve, acute] = two?.marks ?? []
    const top = (outlineBounds(font, breve?.glyph ?? 0)?.yMax ?? 0) + (breve?.dy ?? 0)
    const foot = (outlineBounds(font, acute?.glyph ?? 0)?.yMin ?? 0) + (acute?.dy ?? 0)
    expect(foot).toBeGreaterThan(top)
  })

  it('take the dot from i and j', () => {
    expect(stackedGlyph(font, 'j\u0306')?.glyph).toBe(font.glyphOf(0x237))
    expect(stackedGlyph(font, 'ị\u0306')?.marks).toHaveLength(2)
  })

  it('make one glyph of a subset, as wide as the letter and as tall as it all', () => {
    const stacked = stackedGlyph(font, 'Ê\u0306')
    if (!stacked) throw new Error('not stacked')
    const read = create(Buffer.from(subsetFont(font, [stacked, 5]).bytes))
    const glyph = read.getGlyph(1)
    const { xMin, yMin, xMax, yMax } = stackedBounds(font, stacked)
    expect(glyph.advanceWidth).toBe(font.advanceOf(stacked.glyph))
    expect(glyph.path.commands.length).toBeGreaterThan(20)
    const { minX, minY, maxX, maxY } = glyph.bbox
    const read4 = [minX, minY, maxX, maxY].map(Math.round)
    for (const [at, side] of [xMin, yMin, xMax, yMax].entries())
      expect(Math.abs((read4[at] ?? 0) - side)).toBeLessThan(3)
  })
})

describe('a letter with marks', () => {
  it('is none where the face lacks one of them', () => {
    expect(stackedGlyph(tinos('regular'), 'a\u1aff')).toBeUndefined()
  })
})

describe('a sign that chooses a look', () => {
  it.each(FACES)('is drawn as nothing where there is nothing to choose for (%s)', face => {
    const alone = stackedGlyph(tinos(face), '\ufe0f')
    expect(alone?.marks).toEqual([])
    expect(tinos(face).advanceOf(alone?.glyph ?? 0)).toBe(0)
  })
})
