import { describe, expect, it } from 'vitest'
import { canBeSameBody } from '../../src/validate/agencies/body-name.ts'

const CHAIRMAN = 'Chủ tịch Ủy ban nhân dân phường Chí Minh'

describe('canBeSameBody', () => {
  it.each([
    ['Chủ tịch UBND phường Chí Minh', CHAIRMAN],
    ['Chủ tịch Uỷ ban nhân dân phường', CHAIRMAN],
    [`${CHAIRMAN}, thành phố Chí Linh`, CHAIRMAN],
    ['Hiệu trưởng Trường THCS Bình Lâm', 'Hiệu trưởng Trường Trung học cơ sở Bình Lâm'],
    ['Thường trực Hội đồng nhân dân xã', 'Thường trực HĐND xã'],
  ])('takes “%s” for “%s”', (name, other) => {
    expect(canBeSameBody(name, other)).toBe(true)
    expect(canBeSameBody(other, name)).toBe(true)
  })

  it.each([
    ['Chủ tịch UBND thành phố', CHAIRMAN],
    ['Ủy ban nhân dân phường Chí Minh', CHAIRMAN],
    ['Chủ tịch HĐND phường Chí Minh', CHAIRMAN],
  ])('tells “%s” from “%s”', (name, other) => {
    expect(canBeSameBody(name, other)).toBe(false)
    expect(canBeSameBody(other, name)).toBe(false)
  })
})
