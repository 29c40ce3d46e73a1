import { describe, expect, it } from 'vitest'
import { bodyOf, tableOf } from './table-outline.ts'

const columns = ['number', 'content', { id: 'tien', heading: 'Tiền', sum: true }, 'note']

/** What stands in the column of amounts. */
function amounts(rows: readonly object[], more: object = {}, amount: object = {}) {
  const [number, content, tien, note] = columns
  const given = [number, content, Object.assign({}, tien, amount), note]
  return bodyOf({ columns: given, rows, ...more }).map(row => row.at(-2))
}

const item = (tien?: unknown, more: object = {}) => ({
  content: 'Việc',
  cells: tien === undefined ? {} : { tien },
  ...more,
})

describe('amounts', () => {
  it('are numbers in Vietnamese form, and text as it is written', () => {
    const given = [1500000, 10522.6, 0, -1234.5, 999, '1.500', '12,5%', 'chưa rõ', '-', '**2.000**']
    const shown = [
      ...['1.500.000', '10.522,6', '0', '-1.234,5', '999', '1.500', '12,5%', 'chưa rõ', '-', '2.000'],
    ]
    expect(amounts(given.map(tien => item(tien)))).toEqual(shown)
  })

  it('are numbers too where YAML would drop what was written of them', () => {
    expect(amounts(['118.0', '1500.50', '1e3', '1.500'].map(tien => item(tien)))).toEqual([
      ...['118,0', '1.500,50', '1.000', '1.500'],
    ])
    const { rows } = tableOf({ columns, rows: [item('118.0')] })
    expect(rows[0]?.cells[2]?.paragraphs[0]?.role).toBe('tableAmount')
    expect(amounts([item('118.0'), item(2), { total: 'Tổng' }]).at(-1)).toBe('120,0')
  })

  it('have as many decimals as the column asks for', () => {
    const given = [1, 0.25, 0.35, -0.25, 1234.56, '0,25']
    expect(
      amounts(
        given.map(tien => item(tien)),
        {},
        { decimals: 1 },
      ),
    ).toEqual([...['1,0', '0,3', '0,4', '-0,3', '1.234,6', '0,25']])
    expect(amounts([item(0.5), item(-0.4)], {}, { decimals: 0 })).toEqual(['1', '0'])
  })

  it('stand to the right, other words of the column in the middle', () => {
    const { rows } = tableOf({ columns, rows: [item(5), item('1,5'), item('-'), item('chưa rõ')] })
    expect(rows.map(row => row.cells[2]?.paragraphs[0]?.role)).toEqual([
      'tableAmount',
      'tableAmount',
      'tableAmount',
      'tableShort',
    ])
  })

  it('are written as they stand in other columns', () => {
    const rows = [{ content: 2025, note: 1500000 }]
    expect(bodyOf({ columns: ['content', 'note'], rows })).toEqual([['2025', '1500000']])
  })

  it('make a budget where all its cells are numbers', () => {
    const table = (...budgets: unknown[]) => ({
      columns: ['content', 'budget'],
      rows: budgets.map(budget => ({ content: 'Việc', budget })),
    })
    expect(bodyOf(table(1500000, '2.000', '-', '', null)).map(row => row[1])).toEqual([
      ...['1.500.000', '2.000', '-', '', ''],
    ])
    expect(bodyOf(table(1500000, 'Ngân sách xã')).map(row => row[1])).toEqual(['1500000', 'Ngân sách xã'])
    expect(tableOf(table('-', null)).rows[0]?.cells[1]?.paragraphs[0]?.role).toBe('tableShort')
  })
})

describe('sums', () => {
  it('are shown where a total gives none', () => {
    expect(amounts([item(1500000), item('2.500.000[^a]'), { total: 'Tổng' }], {})).toEqual([
      ...['1.500.000', '2.500.000[1]', '4.000.000'],
    ])
    const given = [item(1), { total: 'Tổng', cells: { tien: '5' } }, { total: 'Tổng', cells: { tien: '' } }]
    expect(amounts(given)).toEqual(['1', '5', ''])
  })

  it('are exact, however many decimals there are', () => {
    expect(amounts([item(0.1), item(0.2), { total: 'Tổng' }])).toEqual(['0,1', '0,2', '0,3'])
    const large = [item('9.007.199.254.740.993'), item('0,000001'), { total: 'Tổng' }]
    expect(amounts(large).at(-1)).toBe('9.007.199.254.740.993,000001')
    expect(amounts([item(0.04), item(0.04), { total: 'Tổng' }], {}, { decimals: 1 })).toEqual([
      ...['0,0', '0,0', '0,1'],
    ])
  })

  it('count a row with its own amount, else with its rows, and no total', () => {
    const rows = [
      { total: 'Tổng', rows: [item(100, { content: 'Trong đó' })] },
      { group: 'A', rows: [item(1), item(undefined, { rows: [item(2), item(3)] }), { total: 'Cộng' }] },
      { group: 'B', cells: { tien: 10 }, rows: [item(7), { remark: 'Ghi chú' }] },
      item(undefined),
      { remark: 'Ghi chú' },
    ]
    const table = { columns, rows }
    const shown = bodyOf(table).map(row => row.join('|'))
    expect(shown[0]).toBe('Tổng 2x1|16|')
    expect(shown[2]).toBe('I|A 3x1')
    expect(shown[7]).toBe('Cộng 2x1|6|')
    expect(shown[8]).toBe('II|B|10|')
  })

  it('are shown in groups where the table says so', () => {
    const rows = [
      { group: 'A', rows: [{ group: 'B', rows: [item(1), item(2)] }, item(3)] },
      { group: 'C', cells: { tien: 9 }, rows: [item(4)] },
      { group: 'D', rows: [item()] },
      { group: 'E', cells: { tien: '' }, rows: [item(1)] },
    ]
    const shown = bodyOf({ columns, rows, subtotals: true }).map(row => row.join('|'))
    expect(shown.filter(row => /[ABCDE]/.test(row))).toEqual([
      'I|A|6|',
      '1|B|3|',
      'II|C|9|',
      'III|D||',
      'IV|E||',
    ])
  })

  it('are shown then in items with rows of their own too', () => {
    const rows = [
      item(undefined, { content: 'A', rows: [item(1), item(2)] }),
      item('', { content: 'B', rows: [item(4)] }),
      item(7, { content: 'C', rows: [item(4, { content: 'Trong đó' })] }),
    ]
    const shown = (subtotals: boolean) =>
      bodyOf({ columns, rows, subtotals }).filter(row => /^[123]$/.test(row[0] ?? ''))
    expect(shown(true).map(row => row[2])).toEqual(['3', '', '7'])
    expect(shown(false).map(row => row[2])).toEqual(['', '', '7'])
  })

  it('of one of several totals count the rows since the total before, those of the last all where it says so', () => {
    const runs = [item(1), item(2), { total: 'Cộng' }, item(4), { total: 'Cộng' }]
    expect(amounts(runs)).toEqual(['1', '2', '3', '4', '4'])
    expect(amounts([...runs, { total: 'Cộng chung' }]).at(-1)).toBe('7')
    expect(amounts([...runs.slice(0, -1), { total: '**Tổng cộng**' }])).toEqual(['1', '2', '3', '4', '7'])
    expect(amounts([{ total: 'Tổng số' }, ...runs])).toEqual(['7', '1', '2', '3', '4', '4'])
  })

  it('stand below the name where the table has no column for names', () => {
    const table = {
      columns: ['number', { id: 'a', heading: 'A', sum: true }, { id: 'b', heading: 'B', sum: true }],
      rows: [{ group: 'Nhóm', rows: [{ cells: { a: 1, b: 2 } }, { cells: { a: 3 } }] }, { total: 'Tổng' }],
    }
    expect(bodyOf({ ...table, subtotals: true }).filter(row => /[NT]/.test(row.join()))).toEqual([
      ['I', 'Nhóm / 4', '2'],
      ['Tổng / 4 2x1', '2'],
    ])
    expect(bodyOf(table)[0]).toEqual(['I', 'Nhóm 2x1'])
  })

  it('are bold in a total', () => {
    const row = tableOf({ columns, rows: [item(1), { total: 'Tổng' }] }).rows.at(-1)
    expect(row?.cells[1]?.paragraphs).toMatchObject([
      { role: 'tableAmount', children: [{ type: 'text', text: '1', bold: true }] },
    ])
  })

  it('are not there where words or per cent among amounts would be left out', () => {
    expect(amounts([item(5), item('chưa rõ'), item('1'), { total: 'Tổng' }]).at(-1)).toBe('')
    expect(amounts([item(5), item('10%'), item('1'), { total: 'Tổng' }]).at(-1)).toBe('')
    expect(amounts([item('12,5%'), item('7,5%'), { total: 'Tổng' }]).at(-1)).toBe('20,0%')
    expect(amounts([item('chưa rõ'), item('-'), { total: 'Tổng' }]).at(-1)).toBe('')
  })

  it('count a cell over several rows once', () => {
    const rows = [item(5), { content: 'Việc', merged: ['tien'] }, { total: 'Tổng' }]
    expect(bodyOf({ columns, rows }).at(-1)).toEqual(['Tổng 2x1', '5', ''])
  })
})
