import { describe, expect, it } from 'vitest'
import { inToneStyle, tonedSyllables, withOneToneStyle } from '../../../src/plan/text/tone-marks.ts'

describe('tone marks', () => {
  it('are compared on the first vowel, letter for letter as long', () => {
    const text = 'Uỷ ban HOÀ BÌNH xoá khoẻ, thuỷ; quý, quỹ, hoàn, toán, xoáy, ngoằn, huỳnh'
    const same = withOneToneStyle(text)
    expect(same).toBe('Ủy ban HÒA BÌNH xóa khỏe, thủy; quý, quỹ, hoàn, toán, xoáy, ngoằn, huỳnh')
    expect(same).toHaveLength(text.length)
  })

  it('have two styles at the ends of syllables alone', () => {
    const found = tonedSyllables('hóa hoá ủy quý hoàn')
    expect(found.map(({ vowels, style }) => `${vowels} ${style}`)).toEqual([
      'óa first',
      'oá second',
      'ủy first',
    ])
  })

  it('go from one style to the other and back', () => {
    for (const vowels of ['òa', 'Óe', 'ỤY', 'ủy'])
      expect(inToneStyle(inToneStyle(vowels, 'second'), 'first')).toBe(vowels)
  })
})
