import { describe, expect, it } from 'vitest'
import type { TableRow } from '../../../src/document/model.ts'
import { textArea } from '../../../src/layout/set/text-area.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { cell } from '../../docx/builders.ts'
import { syllables } from '../../docx/decision.ts'
import { fittedTable, roomOf, shown, tasks } from '../fitted-tables.ts'

describe('column widths', () => {
  const headings = ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn']

  it('give numbers what they need, and what is to spare to text', () => {
    const { widths } = fittedTable(tasks(headings, [['1', 'Họp', 'UBND', '31/3']]))
    expect(widths[0]).toBeCloseTo(roomOf('STT', true), 0)
    expect(widths[2]).toBeLessThan(roomOf('Chủ trì', true) + 1)
    expect(widths[3]).toBeLessThan(roomOf('Thời hạn', true) + 1)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(
      textArea(decree30, { part: 'plan', orientation: 'portrait' }).width,
      3,
    )
  })

  it.each(['Thường xuyên', 'Trước 15/7/2026', 'Quý II năm 2026'])('keep “%s” on one line', when => {
    const rows = [40, 25, 60].map(count => ['1', syllables(count), 'Công an phường', when])
    const { widths } = fittedTable(tasks(headings, rows))
    expect(widths[3]).toBeGreaterThanOrEqual(roomOf(when))
    expect(widths[3]).toBeLessThan(roomOf(when) + 20)
  })

  it('break no word of two syllables, however much text stands beside it', () => {
    const rows = [90, 70, 80].map(count => ['1', syllables(count), 'Các cơ quan chuyên môn', '31/3'])
    expect(fittedTable(tasks(headings, rows)).widths[2]).toBeGreaterThanOrEqual(roomOf('chuyên môn'))
  })

  it('stay as the author gave them', () => {
    const rows = [['1', syllables(40), 'UBND', 'Thường xuyên']]
    const { widths } = fittedTable(tasks(headings, rows, [60, undefined, 50, 40]))
    expect([widths[0], widths[2], widths[3]]).toEqual([60, 50, 40])
  })
})

describe('columns share their width', () => {
  const headings = ['STT', 'Nội dung', 'Cơ quan chủ trì', 'Thời hạn hoàn thành']

  it('so that no heading is broken inside a word of two syllables, however long the text beside it', () => {
    const { header } = fittedTable(tasks(headings, [['1', syllables(900), 'UBND', '31/3']]))
    const lines = header[0]?.cells.map(shown).flatMap(words => words.split('|'))
    expect(lines).toEqual(['STT', 'Nội dung', 'Cơ quan', 'chủ trì', 'Thời hạn', 'hoàn thành'])
  })

  it('so that amounts keep their decimal commas in line', () => {
    const table = tasks(['STT', 'Nội dung', 'Tiền'], [])
    const amounts = ['1.234.567', '0,125'].map(words => cell(words, { role: 'tableAmount' }))
    const rows = amounts.map((amount, index): TableRow => {
      return { kind: 'item', cells: [cell(String(index)), cell(syllables(90)), amount] }
    })
    const { widths } = fittedTable({ ...table, rows })
    expect(widths[2]).toBeGreaterThan(roomOf('1.234.567,125'))
    expect(widths[2]).toBeLessThan(roomOf('1.234.567,125') + 1)
  })
})
