import { describe, expect, it } from 'vitest'
import type { FittedSection, FittedTable } from '../../src/document/fitted.ts'
import type { Block, Orientation, Table, TableCell, TableRow } from '../../src/document/model.ts'
import { fitDocument } from '../../src/layout/fit.ts'
import { measureOf } from '../../src/layout/measure.ts'
import { textArea } from '../../src/layout/text-area.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { cell, lineBreak, paragraph } from '../docx/builders.ts'
import { syllables } from '../docx/decision.ts'
import { tinosSet } from '../font/tinos.ts'

const fonts = tinosSet()
const measure = measureOf(fonts)
const { cellMargin, justifyFrom, splitRowsOver } = decree30.table

function fittedSection(orientation: Orientation, ...blocks: readonly Block[]): FittedSection {
  const section = { part: 'plan', title: '', orientation, pageNumbers: 'restart', blocks } as const
  const [fitted] = fitDocument(
    { title: '', author: '', notes: [], sections: [section] },
    decree30,
    fonts,
  ).sections
  if (fitted === undefined) throw new Error('no section')
  return fitted
}

function fittedTable(table: Table, orientation: Orientation = 'portrait'): FittedTable {
  const [fitted] = fittedSection(orientation, table).blocks
  if (fitted?.type !== 'table') throw new Error('no table')
  return fitted
}

const ROLES = ['tableNumber', 'tableText', 'tableShort', 'tableShort', 'tableFact'] as const

/** A table of a number, what is to be done, who does it, by when, and what comes out. */
function tasks(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly (number | undefined)[] = [],
): Table {
  const cells = (texts: readonly string[]) =>
    texts.map((words, index) => cell(words, { role: ROLES[index] ?? 'tableText' }))
  return {
    type: 'table',
    columns: headings.map((_, index) => {
      const width = widths[index]
      return { kind: `c${index}`, ...(width !== undefined && { width }) }
    }),
    header: [{ kind: 'header', cells: headings.map(words => cell(words, { role: 'tableHeader' })) }],
    rows: rows.map(texts => ({ kind: 'item', cells: cells(texts) })),
  }
}

function roomOf(words: string, bold = false): number {
  return measure.width(words, bold ? 'bold' : 'regular', 13) + 2 * cellMargin
}

/** The lines of a cell as fitted, those it is broken into set apart by “|”. */
function shown({ paragraphs }: TableCell): string {
  return paragraphs
    .flatMap(({ children }) => children)
    .map(child => (child.type === 'text' ? child.text : '|'))
    .join('')
}

describe('column widths', () => {
  const headings = ['STT', 'Nội dung', 'Chủ trì', 'Thời hạn']

  it('give numbers what they need, and what is to spare to text', () => {
    const { widths } = fittedTable(tasks(headings, [['1', 'Họp', 'UBND', '31/3']]))
    expect(widths[0]).toBeCloseTo(roomOf('STT', true), 0)
    expect(widths[2]).toBeLessThan(roomOf('Chủ trì', true) + 1)
    expect(widths[3]).toBeLessThan(roomOf('Thời hạn', true) + 1)
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(textArea(decree30, 'portrait').width, 3)
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
    const most = textArea(decree30, orientation).height * splitRowsOver
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
    const most = textArea(decree30, 'portrait').height * splitRowsOver
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
