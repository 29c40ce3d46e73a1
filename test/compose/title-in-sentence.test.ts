import { describe, expect, it } from 'vitest'
import { sentenceWithTitle } from '../../src/compose/title-in-sentence.ts'
import { markedText } from './small-plan.ts'

const inSentence = (title: string) => markedText(sentenceWithTitle('Ban hành Kế hoạch', title))

describe('a title inside a sentence', () => {
  it.each([
    ['Kiểm soát thủ tục hành chính', 'kiểm soát thủ tục hành chính'],
    ['Thực hiện Nghị quyết số 27/NQ-CP', 'thực hiện Nghị quyết số 27/NQ-CP'],
    ['Triển khai Đề án 06', 'triển khai Đề án 06'],
    ['Tổ chức Tết Trung thu', 'tổ chức Tết Trung thu'],
    ['Ứng dụng công nghệ số', 'ứng dụng công nghệ số'],
    ['Đón Tết Nguyên đán', 'đón Tết Nguyên đán'],
    ['Mừng Đảng, mừng Xuân', 'mừng Đảng, mừng Xuân'],
    ['Về việc tiếp công dân', 'về việc tiếp công dân'],
    ['Y tế dự phòng', 'y tế dự phòng'],
    ['Quý I năm 2026', 'quý I năm 2026'],
    ['Hướng dẫn người dân', 'hướng dẫn người dân'],
  ])('begins small: %s', (title, text) => {
    expect(inSentence(title)).toBe(`Ban hành Kế hoạch ${text}`)
  })

  it.each([
    'TTHC năm 2026',
    'UBND xã làm việc',
    'Q1 năm 2026',
    'Việt Nam xanh',
    'Tết Nguyên đán năm 2026',
    'Ủy ban nhân dân xã tiếp công dân',
    'Uỷ ban nhân dân xã tiếp công dân',
    'Hội đồng nhân dân giám sát',
    'Chương trình mỗi xã một sản phẩm',
    'Đề án 06',
    'Nghị quyết số 57-NQ/TW',
    'KIỂM SOÁT THỦ TỤC',
  ])('keeps the capital of a name or an abbreviation: %s', title => {
    expect(inSentence(title)).toBe(`Ban hành Kế hoạch ${title}`)
  })

  it('stands on one line, without its footnotes and line breaks', () => {
    expect(inSentence('Kiểm soát\nthủ tục[^a] \\\\ hành chính')).toBe(
      'Ban hành Kế hoạch kiểm soát thủ tục hành chính',
    )
  })

  it('keeps its markup and its signs', () => {
    expect(inSentence('**Rà soát** đất & 12 m^2^ \\*')).toBe('Ban hành Kế hoạch **rà soát** đất & 12 m{2} *')
  })
})
