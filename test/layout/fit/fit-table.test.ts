import { describe, expect, it } from 'vitest'
import type { Block, Orientation, Table, TableCell, TableRow } from '../../../src/document/model.ts'
import { textArea } from '../../../src/layout/set/text-area.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { cell, lineBreak, paragraph } from '../../docx/builders.ts'
import { syllables } from '../../docx/decision.ts'
import { fittedSection, fittedTable, measure, shown, tasks } from '../fitted-tables.ts'

const { justifyFrom, splitRowsOver } = decree30.table

describe('headings of columns', () => {
  function heading(words: string, width: number): string {
    const { header } = fittedTable(tasks(['TT', words], [['1', 'x']], [40, width]))
    const [, second] = header[0]?.cells ?? []
    return second ? shown(second) : ''
  }

  it.each([
    ['Cơ quan phối hợp', 90, 'Cơ quan|phối hợp'],
    ['Kết quả/Sản phẩm', 80, 'Kết quả/|Sản phẩm'],
    ['Bộ phận Một cửa', 85, 'Bộ phận|Một cửa'],
    ['Thời gian thực hiện/hoàn thành', 110, 'Thời gian|thực hiện/|hoàn thành'],
    ['Nội dung', 90, 'Nội dung'],
  ])('“%s” are broken by sense', (words, width, expected) => {
    expect(heading(words, width)).toBe(expected)
  })

  it('are broken after a slash between words, not in a symbol', () => {
    expect(heading('Chỉ thị 05/CT/TW', 82)).toBe('Chỉ thị|05/CT/TW')
  })
})

describe('short entries', () => {
  const rowsOf = (words: string, width: number) => {
    const { rows } = fittedTable(tasks(['', '', ''], [['1', 'x', words]], [40, 60, width]))
    const [, , third] = rows[0]?.cells ?? []
    return third ? shown(third) : ''
  }

  it('are left as they are where their words stay whole', () => {
    expect(rowsOf('Công an phường; Trạm Y tế', 105)).toBe('Công an phường; Trạm Y tế')
  })

  it('are broken by sense where a line would end inside a word, on as many lines', () => {
    expect(rowsOf('Bộ phận Một cửa; các bộ phận chuyên môn', 160)).toBe(
      'Bộ phận Một cửa;|các bộ phận chuyên môn',
    )
  })
})

describe('running text in cells', () => {
  function roleAt(width: number): string | undefined {
    const { rows } = fittedTable(tasks(['TT', 'Việc'], [['1', 'x']], [40, width]))
    return rows[0]?.cells[1]?.paragraphs[0]?.role
  }

  it('is justified in wide columns and ragged in narrow ones', () => {
    expect(roleAt(justifyFrom)).toBe('tableText')
    expect(roleAt(justifyFrom - 1)).toBe('tableRagged')
    expect([decree30.roles.tableText.align, decree30.roles.tableRagged.align]).toEqual(['justify', 'left'])
  })

  it('is ragged in the names of groups', () => {
    const group: TableRow = { kind: 'group', cells: [cell('1'), cell(syllables(50))] }
    const { rows } = fittedTable({ ...tasks(['TT', 'Việc'], [['1', 'x']]), rows: [group] })
    expect(rows[0]?.cells.map(({ paragraphs }) => paragraphs[0]?.role)).toEqual([
      'tableRagged',
      'tableRagged',
    ])
    expect(decree30.roles.tableGroup.align).toBe('left')
  })
})

describe('rows that may split', () => {
  const lineHeight = measure.lineHeight('regular', 13)

  /** Whether a row of so many paragraphs of one line may split. */
  function maySplit(count: number, orientation: Orientation): boolean | undefined {
    const long = cell(Array.from({ length: count }, () => paragraph('tableText', 'x')))
    const table = {
      ...tasks(['TT', 'Việc'], []),
      rows: [{ kind: 'item', cells: [cell('1'), long] }],
    } as const
    return fittedTable(table, orientation).rows[0]?.maySplit
  }

  it.each(['portrait', 'landscape'] as const)('are taller than a share of the page (%s)', orientation => {
    const most = textArea(decree30, { part: 'plan', orientation }).height * splitRowsOver
    const count = Math.floor((most - 3) / (lineHeight + 2))
    expect(maySplit(count, orientation)).toBe(false)
    expect(maySplit(count + 1, orientation)).toBe(true)
  })
})

describe('rows with a cell over several rows', () => {
  const text = (lines: number) => cell(Array.from({ length: lines }, () => paragraph('tableText', 'x')))

  /** Rows with cells of so many paragraphs of one line, beside a cell of so many over all of them. */
  function beside(over: TableCell, ...own: readonly number[]) {
    const rows = own.map((lines, index): TableRow => {
      const cells = [...(index === 0 ? [{ ...over, rowSpan: own.length }] : []), text(lines)]
      return { kind: 'item', cells }
    })
    return fittedTable({ ...tasks(['Mục tiêu', 'Việc'], []), rows }).rows
  }

  it('may split by what they are as tall as, the last by what is left of that cell', () => {
    const most = textArea(decree30, { part: 'plan', orientation: 'portrait' }).height * splitRowsOver
    const line = measure.lineHeight('regular', 13) + 2
    const count = Math.floor(most / line)
    expect(beside(text(count), 1, 1).map(row => row.maySplit)).toEqual([false, false])
    expect(beside(text(count + 3), 1, 1).map(row => row.maySplit)).toEqual([false, true])
    expect(beside(text(count + 3), 6, 1).map(row => row.maySplit)).toEqual([false, false])
    expect(beside(text(1), count + 3, 1).map(row => row.maySplit)).toEqual([true, false])
  })

  it('stay with the next if they are too low for the first lines of that cell', () => {
    const long = cell([paragraph('tableText', Array.from({ length: 200 }, () => 'chữ').join(' '))])
    expect(beside(long, 1, 1).map(row => row.keepWithNext)).toEqual([true, undefined])
    expect(beside(long, 3, 1).map(row => row.keepWithNext)).toEqual([undefined, undefined])
    expect(beside(text(9), 1, 1).map(row => row.keepWithNext)).toEqual([undefined, undefined])
    const three = cell([paragraph('tableText', 'a', lineBreak, 'b', lineBreak, 'c')])
    expect(beside(three, 1, 1, 1, 1).map(row => row.keepWithNext)).toEqual([true, true, undefined, undefined])
  })
})

describe('what stands above a table', () => {
  const heading = paragraph('majorHeading', 'II. NHIỆM VỤ')
  const tall = (lines: number): Table => ({
    ...tasks(['TT', 'Việc'], []),
    rows: [
      {
        kind: 'item',
        cells: [cell('1'), cell(Array.from({ length: lines }, () => paragraph('tableText', 'x')))],
      },
    ],
  })

  function isApart(...blocks: readonly Block[]): boolean {
    const last = fittedSection('portrait', ...blocks).blocks.at(-1)
    return last?.type === 'table' && last.apart === true
  }

  it('stays with the first row, unless no page holds both', () => {
    expect(isApart(heading, tall(20))).toBe(false)
    expect(isApart(heading, tall(40))).toBe(false)
    expect(isApart(heading, tall(43))).toBe(true)
  })

  it('has a letterhead above it on the first page', () => {
    const columns: Block = {
      type: 'columns',
      role: 'letterhead',
      rows: [[[paragraph('issuer', 'A')], [paragraph('nation', 'B'), paragraph('motto', 'C')]]],
    }
    expect(isApart(heading, tall(39))).toBe(false)
    expect(isApart(columns, heading, tall(40))).toBe(true)
    expect(isApart(columns, paragraph('body', 'x'), heading, tall(40))).toBe(false)
  })
})
