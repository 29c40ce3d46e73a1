import { describe, expect, it } from 'vitest'
import { CitedAppendices } from '../../src/validate/bundle/cited-appendices.ts'

function read(...texts: string[]): CitedAppendices {
  const cited = new CitedAppendices()
  for (const text of texts) cited.read(text)
  return cited
}

describe('CitedAppendices', () => {
  it.each([
    ['theo Phụ lục I kèm theo', [1]],
    ['các Phụ lục I, II và IV', [1, 2, 4]],
    ['từ Phụ lục I đến Phụ lục III', [1, 2, 3]],
    ['Phụ lục I - III; PHỤ LỤC số 05', [1, 2, 3, 5]],
    ['Phụ lục II của Nghị định; Phụ lục VI', [2, 6]],
    ['Phụ lục Ia', []],
    ['Phụ lục kèm theo', []],
    ['Phụ lục đến I', [1]],
  ])('reads the numbers of “%s”', (text, numbers) => {
    const cited = read(text)
    expect([...cited.numbers]).toEqual(numbers)
    expect(cited.any).toBe(true)
    expect(cited.all).toBe(false)
  })

  it.each(['các phụ lục kèm theo', 'những Phụ lục', 'gồm 03 phụ lục'])('takes “%s” for all', text => {
    expect(read(text).all).toBe(true)
  })

  it('knows an appendix by what it is, in a text that speaks of something attached', () => {
    const cited = read('(có danh sách kèm theo)', 'theo biểu kèm theo', 'Đề cương báo cáo')
    expect(cited.any).toBe(false)
    expect(cited.isNamed('Danh sách thành viên')).toBe(true)
    expect(cited.isNamed('Biểu tổng hợp')).toBe(true)
    expect(cited.isNamed('Danh mục nhiệm vụ')).toBe(false)
    expect(cited.isNamed('Đề cương báo cáo')).toBe(false)
  })
})
