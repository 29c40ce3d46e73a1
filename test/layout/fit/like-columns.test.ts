import { describe, expect, it } from 'vitest'
import { syllables } from '../../docx/decision.ts'
import { fittedTable, roomOf, shown, tasks } from '../fitted-tables.ts'

describe('like columns', () => {
  it('are alike where their headings differ in a number alone', () => {
    const rows = [
      ['1', syllables(12), 'Đạt', 'Vượt kế hoạch', 'Đạt'],
      ['2', syllables(9), 'Đạt', 'Đạt', 'Chưa đạt'],
    ]
    const { widths } = fittedTable(tasks(['STT', 'Chỉ tiêu', 'Năm 2026', 'Năm 2027', 'Năm 2028'], rows))
    expect(widths[2]).toBeCloseTo(widths[3] ?? 0, 1)
    expect(widths[3]).toBeCloseTo(widths[4] ?? 0, 1)
  })

  it('are alike where their cells do', () => {
    const rows = [
      ['1', 'Ngữ văn', '7 giờ 20 phút', '7 giờ 25 phút'],
      ['2', 'Toán', '14 giờ 05 phút', '14 giờ 10 phút'],
    ]
    const { widths } = fittedTable(tasks(['STT', 'Môn', 'Giờ mở bì đề khảo sát', 'Giờ phát đề'], rows))
    expect(widths[2]).toBeCloseTo(widths[3] ?? 0, 1)
  })

  it('are not where one would make the table much taller', () => {
    const rows = Array.from({ length: 9 }, () => ['1', 'Họp', 'Có', syllables(60)])
    const { widths } = fittedTable(tasks(['STT', 'Việc', 'Đợt 1', 'Đợt 2'], rows))
    expect(widths[3]).toBeGreaterThan(2 * (widths[2] ?? 0))
  })
})

describe('words too wide for their cell', () => {
  const headings = ['STT', 'Nội dung', 'Nơi nhận']

  it('come apart at a blank that does not break, before their digits do', () => {
    const { rows } = fittedTable(
      tasks(headings, [['1', syllables(5), 'năm\u00A02027']], [undefined, undefined, 40]),
    )
    expect(rows[0]?.cells.map(shown)[2]).toBe('năm 2027')
  })

  it.each([
    ['phongvanhoaxahoi.xaanbinh@tinhbinhlam.gov.vn', 120],
    ['https://dichvucong.gov.vn/p/home/dvc-chi-tiet.html?ma_thu_tuc=1', 90],
  ])('are broken between their parts: %s', (text, width) => {
    const { rows } = fittedTable(tasks(headings, [['1', syllables(5), text]], [undefined, undefined, width]))
    const lines = rows[0]?.cells.map(shown)[2]?.split('|') ?? []
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('')).toBe(text)
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/[/?_=&.-]$|[^@]$/)
    for (const line of lines) expect(roomOf(line)).toBeLessThanOrEqual(width + 1)
  })

  it('turn no page, and leave “STT” whole beside them', () => {
    const { widths } = fittedTable(tasks(headings, [['1', 'A'.repeat(90), 'B'.repeat(70)]]))
    expect(widths[0]).toBeGreaterThanOrEqual(roomOf('STT', true))
  })
})
