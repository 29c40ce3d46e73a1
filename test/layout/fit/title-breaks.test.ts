import { describe, expect, it } from 'vitest'
import { type Break, breakBefore } from '../../../src/layout/fit/title-breaks.ts'

/** Breaks of real titles, at the bar. */
const BREAKS: readonly (readonly [string, Break])[] = [
  ['thủ tục hành chính | và cơ chế một cửa', 'good'],
  ['cơ chế một cửa, | một cửa liên thông', 'good'],
  ['một cửa liên thông | năm 2025', 'good'],
  ['Liệt sĩ | (27/7/1947 - 27/7/2026)', 'good'],
  ['kiểm soát | thủ tục', 'plain'],
  ['thủ | tục hành chính', 'bad'],
  ['THỦ | TỤC HÀNH CHÍNH', 'bad'],
  ['thiên tai và | tìm kiếm cứu nạn', 'bad'],
  ['Kế hoạch số | 10/KH-UBND', 'bad'],
  ['ngày 17 | tháng 02 năm 2025', 'bad'],
  ['ngày 17 tháng 02 | năm 2025', 'bad'],
  ['năm | 2025', 'bad'],
  ['ngày | \u00a0\u00a0 tháng', 'bad'],
  ['ngày \u00a0\u00a0 | tháng', 'bad'],
  ['tháng \u00a0\u00a0 | năm 2026', 'bad'],
  ['phường | Hưng Đạo', 'bad'],
  ['phường Hưng | Đạo', 'bad'],
  ['Ngày Thương binh | - Liệt sĩ', 'bad'],
  ['Ngày Thương binh - | Liệt sĩ', 'bad'],
]

describe('a break in a title', () => {
  it.each(BREAKS)('“%s” is %s', (title, expected) => {
    const [before = '', after = ''] = title.split(' | ')
    const words = before.split(' ')
    expect(breakBefore([...words, ...after.split(' ')], words.length)).toBe(expected)
  })
})

describe('words of two syllables by counts', () => {
  it.each([
    ['TRƯỜNG ĐẠI HỌC VIỆT NHẬT', 'TRƯỜNG ĐẠI', 'bad'],
    ['đại biểu Quốc hội khóa XVI', 'đại biểu Quốc', 'bad'],
    ['bảo đảm an toàn giao thông', 'bảo đảm', 'plain'],
    ['bảo đảm an toàn giao thông', 'bảo đảm an', 'bad'],
    ['giải quyết thủ tục hành chính', 'giải quyết', 'plain'],
    ['giải quyết thủ tục hành chính', 'giải quyết thủ tục', 'plain'],
    ['phát triển đường sắt đô thị', 'phát triển đường', 'bad'],
  ] as const)('%s breaks after “%s”: %s', (text, head, expected) => {
    expect(breakBefore(text.split(' '), head.split(' ').length)).toBe(expected)
  })

  it('are words from a firmness on, where there is little room', () => {
    expect(breakBefore(['phát', 'triển', 'đường', 'sắt'], 3, 9)).toBe('plain')
  })
})
