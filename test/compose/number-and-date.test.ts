import { describe, expect, it } from 'vitest'
import { textsOf } from './small-plan.ts'

const BLANK = '\u00a0'

describe('the number of a decision', () => {
  it.each([
    [5, 'Số: 05/QĐ-UBND'],
    [37, 'Số: 37/QĐ-UBND'],
    [142, 'Số: 142/QĐ-UBND'],
    ['0204', 'Số: 0204/QĐ-UBND'],
    ['95/2025/QĐ-UBND', 'Số: 95/2025/QĐ-UBND'],
  ])('%s is written %s', (number, text) => {
    expect(textsOf({ issued: { number } }, 'number')).toEqual([text])
  })

  it('has its year where the decision is a legal normative text', () => {
    const decision = { enacting: 'Ủy ban nhân dân xã ban hành Quyết định.' }
    expect(textsOf({ issued: { number: 5, date: '2026-03-07' }, decision }, 'number')).toEqual([
      'Số: 05/2026/QĐ-UBND',
    ])
  })

  it('is blank in a draft', () => {
    expect(textsOf({ issued: {} }, 'number')).toEqual([`Số: ${BLANK.repeat(8)}/QĐ-UBND`])
  })
})

describe('the number of a text that stands alone', () => {
  it.each([
    ['Kế hoạch', 'Số: 05/KH-UBND'],
    ['Quy chế', 'Số: 05/QC-UBND'],
    ['Quy định', 'Số: 05/QyĐ-UBND'],
    ['Chương trình', 'Số: 05/CTr-UBND'],
    ['Đề án', 'Số: 05/ĐA-UBND'],
    ['Tờ trình', 'Số: 05/TTr-UBND'],
  ])('has the abbreviation of %s', (type, text) => {
    const plan = { type, title: 'Thử', body: ['Nội dung.'] }
    expect(textsOf({ decision: null, plan }, 'number')).toEqual([text])
  })
})

describe('the place and date', () => {
  it.each([
    ['2026-03-07', 'An Bình, ngày 07 tháng 3 năm 2026'],
    ['2026-02-17', 'An Bình, ngày 17 tháng 02 năm 2026'],
    ['05/01/2026', 'An Bình, ngày 05 tháng 01 năm 2026'],
    ['31/12/2026', 'An Bình, ngày 31 tháng 12 năm 2026'],
    ['2026-10', `An Bình, ngày ${BLANK.repeat(5)} tháng 10 năm 2026`],
    ['02/2026', `An Bình, ngày ${BLANK.repeat(5)} tháng 02 năm 2026`],
    [2026, `An Bình, ngày ${BLANK.repeat(5)} tháng ${BLANK.repeat(5)} năm 2026`],
  ])('%s is written %s', (date, text) => {
    expect(textsOf({ issued: { date } }, 'placeDate')).toEqual([text])
  })

  it('is blank in a draft without a date', () => {
    const blank = BLANK.repeat(5)
    expect(textsOf({ issued: {} }, 'placeDate')).toEqual([
      `An Bình, ngày ${blank} tháng ${blank} năm ${blank}`,
    ])
  })
})
