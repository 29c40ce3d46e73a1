import { describe, expect, it } from 'vitest'
import { withoutBreaks } from '../../src/compose/no-break.ts'

/** No-break spaces as “_”. */
function shown(text: string): string {
  return withoutBreaks(text).replaceAll('\u00a0', '_')
}

describe('running text', () => {
  it.each([
    ['tại điểm a khoản 2 Điều 3 Chương IV', 'tại điểm_a khoản_2 Điều_3 Chương_IV'],
    [
      'Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025',
      'Quyết định số_37/QĐ-UBND ngày_17 tháng_02 năm_2025',
    ],
    ['ngày 15/9/2025', 'ngày_15/9/2025'],
    ['Quý II năm 2025', 'Quý_II năm_2025'],
    ['Phụ lục I, Mẫu 1.2', 'Phụ lục_I, Mẫu_1.2'],
    ['đạt 15 % trong 20 phút', 'đạt 15_% trong 20_phút'],
    ['hơn 75 triệu đồng', 'hơn 75_triệu đồng'],
    ['Phòng Văn hóa - Xã hội', 'Phòng Văn hóa_- Xã hội'],
    ['Đ/c Vũ Văn Nho', 'Đ/c_Vũ Văn Nho'],
  ])('keeps together what belongs together in “%s”', (text, expected) => {
    expect(shown(text)).toBe(expected)
  })

  it.each([
    'một số nhiệm vụ',
    'điều hành, điều chỉnh',
    'trong năm qua',
    'theo khoản mục chi',
    '- gạch đầu dòng',
    'phần việc được giao',
    'ngày càng tốt hơn',
  ])('leaves “%s” as it is', text => {
    expect(shown(text)).toBe(text)
  })
})
