import { expect, it } from 'vitest'
import { mayLackGlyphs } from '../../src/base/glyphs.ts'
import { FACES } from '../../src/base/world.ts'
import { isForbidden } from '../../src/plan/source/text-characters.ts'
import { tinosSet } from './tinos.ts'

it('what is not asked for in the typeface is in every face of it', () => {
  const common = Array.from({ length: 0x10000 }, (_, code) => code).filter(
    code => !isForbidden(code) && !mayLackGlyphs({ texts: [{ text: String.fromCharCode(code) }] }),
  )
  expect(common.length).toBeGreaterThan(1000)
  const fonts = tinosSet()
  const blank = [0x09, 0x0a, 0x0d]
  const lacking = common.filter(
    code => !blank.includes(code) && FACES.some(face => fonts[face].glyphOf(code) === undefined),
  )
  expect(lacking.map(code => code.toString(16))).toEqual([])
})
