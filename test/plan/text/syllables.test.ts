import { describe, expect, it } from 'vitest'
import { isSyllable, syllablesIn } from '../../../src/plan/text/syllables.ts'

const RIGHT =
  `a ủy ban nhân dân quyết định nghiêng khuya khuỷu gì giếng giữ giặt quốc quý quynh ngoằn ngoèo thuở huơ yết
  yên nghĩa ghế kỹ kể cứ cừ xoong boong hoặc loắt choắt thoăn thuế quặng quơ nguệch ngoạc oái oăm uể oải ưu ướt ỉu xìu
  khuynh tuýp phươn hản kệ hiên phạp`.split(/\s+/)

const WRONG = `viêc thưc đăt cấpp ngiên ghà kả cếm qốc phƣờng trựctuyến hóâ bổsung ngha fí thàchs jì`.split(
  /\s+/,
)

describe('a syllable', () => {
  it.each(RIGHT)('may be “%s”', word => {
    expect(isSyllable(word)).toBe(true)
  })

  it.each(WRONG)('is never “%s”', word => {
    expect(isSyllable(word)).toBe(false)
  })

  it('has its tone on either vowel', () => {
    expect(['hoà', 'hòa', 'thuý', 'thúy', 'khoẻ', 'khỏe'].filter(word => !isSyllable(word))).toEqual([])
  })

  it('is cut from what is glued to it where there is one way', () => {
    expect(syllablesIn('trựctuyến')).toEqual(['trực', 'tuyến'])
    expect(syllablesIn('kếhoạchtổ')).toEqual(['kế', 'hoạch', 'tổ'])
    expect(syllablesIn('việc')).toBeUndefined()
    expect(syllablesIn('xyz')).toBeUndefined()
  })
})
