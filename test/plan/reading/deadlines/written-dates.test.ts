import { describe, expect, it } from 'vitest'
import { writtenDates } from '../../../../src/plan/reading/deadlines/written-dates.ts'

const found = (text: string) =>
  writtenDates(text).map(({ day, month, year, start, end }) => [text.slice(start, end), day, month, year])

describe('dates in running text', () => {
  it.each([
    ['trước 10/2/2024.', ['10/2/2024', '10', '2', 2024]],
    ['(5/12/2025)', ['5/12/2025', '5', '12', 2025]],
    ['Ngày 08 tháng 6 năm 2010;', ['Ngày 08 tháng 6 năm 2010', '08', '6', 2010]],
    ['ngày17 tháng 02 năm 2025', ['ngày17 tháng 02 năm 2025', '17', '02', 2025]],
    ['Tháng 08/2025', ['Tháng 08/2025', undefined, '08', 2025]],
    ['trong tháng 8 năm 2025', ['tháng 8 năm 2025', undefined, '8', 2025]],
  ])('are found in “%s”', (text, date) => {
    expect(found(text)).toEqual([date])
  })

  it.each([
    'Nghị định số 08/2025/NĐ-CP',
    'Kế hoạch số 10/KH-UBND',
    'mã 5/2/2025/A',
    'mã 5/2/2025-AB',
    'https://xa.gov.vn/tin/1/2/2025',
    '1.5/2/2025',
    '12 tháng 6 năm 2025',
    '2/9 và 30/4',
    'tháng 3, 6, 9',
  ])('are not seen in “%s”', text => {
    expect(found(text)).toEqual([])
  })
})
