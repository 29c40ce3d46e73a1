import { describe, expect, it } from 'vitest'
import type { TableRow, Text } from '../../src/document/model.ts'
import { bodyOf, tableOf } from './table-outline.ts'

const wide = ['number', 'objective', 'content', 'lead', 'deadline', 'note']

function textsIn(row: TableRow | undefined): readonly Text[] {
  const paragraphs = row?.cells.flatMap(cell => cell.paragraphs) ?? []
  return paragraphs.flatMap(({ children }) => children.filter(piece => piece.type === 'text'))
}

function rolesIn(row: TableRow | undefined) {
  return row?.cells.flatMap(cell => cell.paragraphs.map(({ role }) => role))
}

describe('a group', () => {
  it('has its name over all the columns without cells of its own', () => {
    expect(bodyOf({ columns: wide, rows: [{ group: 'Nhóm' }] })).toEqual([['I', 'Nhóm 5x1']])
    expect(bodyOf({ columns: wide, rows: [{ group: 'Nhóm', lead: 'Văn phòng' }] })).toEqual([
      ['I', 'Nhóm 2x1', 'Văn phòng', '', ''],
    ])
    expect(bodyOf({ columns: wide, rows: [{ group: 'Nhóm', objective: 'Đích', note: '' }] })).toEqual([
      ['I', 'Đích', 'Nhóm 3x1', ''],
    ])
  })

  it('leaves a wide cell before its name as wide as it is', () => {
    const columns = [
      { id: 'a', heading: 'A' },
      { id: 'b', heading: 'B' },
      { id: 'c', heading: 'C' },
      'content',
    ]
    const rows = [{ group: 'Nhóm', number: '', cells: { a: { text: 'x', columns: 2 } } }]
    expect(bodyOf({ columns, rows })).toEqual([['x 2x1', 'Nhóm 2x1']])
  })

  it('has its name before its number where the number stands further right', () => {
    const columns = ['content', 'lead', 'number', 'note']
    expect(bodyOf({ columns, rows: [{ group: 'Nhóm' }] })).toEqual([['Nhóm 2x1', 'I', '']])
  })

  it('is named in the only column there is', () => {
    expect(bodyOf({ columns: ['number'], rows: [{ group: 'Nhóm' }] })).toEqual([['I Nhóm']])
    const amount = { columns: ['number', { id: 'a', heading: 'A', sum: true }], rows: [{ group: 'Nhóm' }] }
    expect(bodyOf(amount)).toEqual([['I', 'Nhóm']])
  })

  it('of any depth is numbered by its level, and bold in number and name if outermost', () => {
    const rows = [
      {
        group: 'Một',
        lead: 'Văn phòng',
        rows: [{ group: 'Hai', lead: 'Công an', rows: [{ group: 'Ba', rows: [{ content: 'Việc' }] }] }],
      },
    ]
    const table = { columns: ['number', 'content', 'lead'], numbering: ['A', 'I', '1', '1.1'], rows }
    expect(bodyOf(table)).toEqual([
      ['A', 'Một', 'Văn phòng'],
      ['I', 'Hai', 'Công an'],
      ['1', 'Ba 2x1'],
      ['1.1', 'Việc', ''],
    ])
    const [first, second] = tableOf(table).rows
    expect(rolesIn(first)).toEqual(['tableNumber', 'tableGroup', 'tableShort'])
    expect(textsIn(first).map(({ bold }) => bold === true)).toEqual([true, false, false])
    expect(rolesIn(second)).toEqual(['tableNumber', 'tableText', 'tableShort'])
    expect(textsIn(second).some(({ bold }) => bold)).toBe(false)
  })
})

describe('numbers', () => {
  it('go on to any depth with those above them', () => {
    const rows = [
      { content: 'Một', rows: [{ content: 'Hai', rows: [{ content: 'Ba', rows: [{ content: 'Bốn' }] }] }] },
    ]
    expect(bodyOf({ columns: ['number', 'content'], numbering: ['1', '1.1'], rows })).toEqual([
      ['1', 'Một'],
      ['1.1', 'Hai'],
      ['1.1.1', 'Ba'],
      ['1.1.1.1', 'Bốn'],
    ])
  })

  it('pass over totals, remarks and rows in which the number above goes on', () => {
    const rows = [
      { total: 'Tổng', rows: [{ content: 'Trong đó' }] },
      { content: 'Một', activity: 'a' },
      { merged: ['number', 'content'], activity: 'b', rows: [{ content: 'Con' }] },
      { remark: 'Ghi chú' },
      { content: 'Hai', activity: 'c' },
    ]
    expect(bodyOf({ columns: ['number', 'content', 'activity'], rows })).toEqual([
      ['Tổng 2x1', ''],
      ['a)', 'Trong đó', ''],
      ['1 1x2', 'Một 1x2', 'a'],
      ['b'],
      ['a)', 'Con', ''],
      ['Ghi chú 3x1'],
      ['2', 'Hai', 'c'],
    ])
  })
})

describe('a total', () => {
  it('is named over the columns from the number to the content, in bold', () => {
    const table = { columns: wide, rows: [{ content: 'Việc' }, { total: 'Tổng cộng', note: 'Làm tròn' }] }
    expect(bodyOf(table).at(-1)).toEqual(['Tổng cộng 3x1', '', '', 'Làm tròn'])
    const row = tableOf(table).rows.at(-1)
    expect(row?.kind).toBe('total')
    expect(textsIn(row).every(({ bold }) => bold)).toBe(true)
  })

  it('leaves columns with cells of their own before its name', () => {
    expect(bodyOf({ columns: wide, rows: [{ total: 'Tổng', objective: 'Đích' }] })).toEqual([
      ['', 'Đích', 'Tổng', '', '', ''],
    ])
  })
})

describe('a row', () => {
  it('stays with what it opens, and with a total below it', () => {
    const rows = [
      { group: 'Nhóm', rows: [{ content: 'Việc', rows: [{ content: 'Ý' }] }, { content: 'Việc' }] },
      { remark: 'Ghi chú' },
      { content: 'Việc' },
      { total: 'Tổng' },
    ]
    const kept = tableOf({ columns: wide, rows }).rows.map(row => row.keepWithNext === true)
    expect(kept).toEqual([true, true, false, false, false, true, false])
  })
})

describe('a remark', () => {
  it('is one cell over the whole table, in italics', () => {
    const table = { columns: wide, rows: [{ remark: 'Một[^a]\nHai' }] }
    expect(bodyOf(table, { footnotes: { a: 'b' } })).toEqual([['Một[1] / Hai 6x1']])
    const [row] = tableOf(table, { footnotes: { a: 'b' } }).rows
    expect(row?.kind).toBe('remark')
    expect(textsIn(row).every(({ italic }) => italic)).toBe(true)
  })
})

describe('emphasis', () => {
  it.each([
    ['bold', true, false],
    ['italic', false, true],
    ['none', false, false],
  ] as const)('%s is that of every text in a row', (emphasis, bold, italic) => {
    const rows = [
      { content: 'Trong đó:', lead: ['Văn phòng', 'Công an'], note: 5, emphasis },
      { total: 'Tổng', note: 'x', emphasis },
      { remark: 'Ghi chú', emphasis },
    ]
    for (const row of tableOf({ columns: wide, rows }).rows) {
      expect(textsIn(row).length).toBeGreaterThan(0)
      expect(textsIn(row).every(text => (text.bold === true) === bold)).toBe(true)
      expect(textsIn(row).every(text => (text.italic === true) === italic)).toBe(true)
    }
  })

  it('of a group takes the place of its own', () => {
    const group = (emphasis: string) =>
      tableOf({ columns: wide, rows: [{ group: 'Nhóm', emphasis }] }).rows[0]
    expect(rolesIn(group('bold'))).toEqual(['tableNumber', 'tableGroup'])
    expect(rolesIn(group('none'))).toEqual(['tableNumber', 'tableText'])
    expect(textsIn(group('italic')).map(({ bold, italic }) => [bold, italic])).toEqual([
      [undefined, true],
      [undefined, true],
    ])
  })

  it('keeps what the author emphasises in a text', () => {
    const [row] = tableOf({ columns: ['content'], rows: [{ content: 'a **b**', emphasis: 'italic' }] }).rows
    expect(textsIn(row).map(({ text, bold, italic }) => [text, bold, italic])).toEqual([
      ['a ', undefined, true],
      ['b', true, true],
    ])
  })
})

describe('agencies', () => {
  const agencies = { cm: 'các phòng chuyên môn', vp: 'Văn phòng', i: 'iDesk', h: '**hội** Phụ nữ' }
  const cell = (lead: unknown, more: object = {}) => {
    const columns = ['content', 'lead', { kind: 'support', id: 'ai', heading: 'Ai' }]
    return bodyOf({ columns, rows: [{ content: 'Việc', lead, ...more }] }, { agencies })[0]
  }

  it('stand in the order in which the author names them, an id with a capital at the start of the cell', () => {
    expect(cell(['cm', 'vp'])?.[1]).toBe('Các phòng chuyên môn; Văn phòng')
    expect(cell(['vp', 'cm'])?.[1]).toBe('Văn phòng; các phòng chuyên môn')
    expect(cell('đài truyền thanh, thôn')?.[1]).toBe('đài truyền thanh, thôn')
    expect(cell('h')?.[1]).toBe('Hội Phụ nữ')
  })

  it('stand on lines of their own, as they are written, where dashes or marks make a list of them', () => {
    expect(cell(['- Sở Xây dựng;', '- các thôn.'])?.[1]).toBe('- Sở Xây dựng; / - các thôn.')
    expect(cell(['vp;', 'cm'])?.[1]).toBe('vp; / các phòng chuyên môn')
  })

  it.each(['iDesk', 'khong-khai', 'anbinh.gov.vn', '5 thôn', 'vp2'])('leaves “%s” as it is', name => {
    expect(cell(name)?.[1]).toBe(name)
  })

  it('are found in free columns and wide cells too', () => {
    expect(cell({ text: ['cm', 'vp'], columns: 2 })).toEqual(['Việc', 'Các phòng chuyên môn; Văn phòng 2x1'])
    expect(cell('vp', { cells: { ai: 'cm' } })).toEqual(['Việc', 'Văn phòng', 'Các phòng chuyên môn'])
  })
})
