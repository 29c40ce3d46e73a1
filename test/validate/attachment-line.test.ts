import { describe, expect, it } from 'vitest'
import { readAttachmentLine } from '../../src/validate/bundle/attachment-line.ts'

describe('readAttachmentLine', () => {
  it('reads type, number, symbol, date and issuing body', () => {
    const line =
      '(Kèm theo Quyết định số 37/QĐ-UBND ngày 17 tháng 02 năm 2025 của Chủ tịch UBND phường Chí Minh)'
    expect(readAttachmentLine(line)).toEqual({
      type: 'Quyết định',
      number: 37,
      symbol: 'QĐ-UBND',
      day: 17,
      month: 2,
      year: 2025,
      issuer: 'Chủ tịch UBND phường Chí Minh',
    })
  })

  it('reads the decision by which the text it names was issued', () => {
    const line = 'Kèm theo Kế hoạch ban hành tại Quyết định số: 05/2026/QĐ-UBND ngày 16/3/2026'
    expect(readAttachmentLine(line)).toMatchObject({
      type: 'Quyết định',
      number: 5,
      symbol: '2026/QĐ-UBND',
      day: 16,
      month: 3,
      year: 2026,
    })
  })

  it('leaves out what is blank', () => {
    const line = '(Kèm theo Kế hoạch số ....../KH-UBND ngày … tháng 02 năm 2025 của .......)'
    expect(readAttachmentLine(line)).toEqual({ type: 'Kế hoạch', symbol: 'KH-UBND', month: 2, year: 2025 })
    expect(readAttachmentLine('(Kèm theo Kế hoạch này)')).toEqual({})
  })

  it('is quick with very long blanks', () => {
    const line = `Quyết định số${' .'.repeat(200_000)}ngày${'.'.repeat(200_000)}tháng`
    expect(readAttachmentLine(line).type).toBe('Quyết định')
  })
})
