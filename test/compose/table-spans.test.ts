import { describe, expect, it } from 'vitest'
import { bodyOf } from './table-outline.ts'

const columns = ['number', 'objective', 'content', 'activity', 'lead']

describe('a cell over several columns', () => {
  it('covers the columns beside its own', () => {
    const rows = [{ content: { text: 'Không thực hiện', columns: 3 } }]
    expect(bodyOf({ columns, rows })).toEqual([['1', '', 'Không thực hiện 3x1']])
  })

  it('may have several paragraphs, or a number', () => {
    const rows = [{ objective: { text: ['a', '- b'], columns: 2 }, activity: { text: 2025, columns: 2 } }]
    expect(bodyOf({ columns, rows })).toEqual([['1', 'a / - b 2x1', '2025 2x1']])
  })

  it('never hides another, whatever it asks for', () => {
    const rows = [
      { objective: { text: 'a', columns: 9 }, activity: 'b' },
      { objective: { text: 'a', columns: 9 }, activity: '' },
    ]
    expect(bodyOf({ columns, rows })).toEqual([
      ['1', 'a 2x1', 'b', ''],
      ['2', 'a 4x1'],
    ])
    const numberInside = { columns: ['content', 'number'], rows: [{ content: { text: 'a', columns: 2 } }] }
    expect(bodyOf(numberInside)).toEqual([['a', '1']])
  })
})

describe('a cell over several rows', () => {
  it('stands in the row in which it begins, in any columns at once', () => {
    const rows = [
      { objective: 'Đích', content: 'Việc 1', activity: 'a', lead: 'A' },
      { merged: ['objective', 'content'], activity: 'b', lead: 'B' },
      { merged: ['objective', 'lead'], content: 'Việc 2', activity: 'c' },
      { merged: ['lead'], objective: 'Đích 2', content: 'Việc 3' },
    ]
    expect(bodyOf({ columns, rows })).toEqual([
      ['1', 'Đích 1x3', 'Việc 1 1x2', 'a', 'A'],
      ['2', 'b', 'B 1x3'],
      ['3', 'Việc 2', 'c'],
      ['4', 'Đích 2', 'Việc 3', ''],
    ])
  })

  it('goes on with all its columns, named by its own or by all', () => {
    const first = { objective: { text: 'Đích', columns: 2 }, activity: 'a' }
    const expected = [
      ['1', 'Đích 2x2', 'a', ''],
      ['2', 'b', ''],
    ]
    const rows = (merged: readonly string[]) => [first, { merged, activity: 'b' }]
    expect(bodyOf({ columns, rows: rows(['objective']) })).toEqual(expected)
    expect(bodyOf({ columns, rows: rows(['content', 'objective']) })).toEqual(expected)
  })

  it('goes on from a row into the rows below it, but past no group', () => {
    const rows = [
      { content: 'Việc', lead: 'A', rows: [{ merged: ['lead'], content: 'Ý' }] },
      { merged: ['lead'], content: 'Việc 2' },
      { group: 'Nhóm', rows: [{ content: 'Việc 3', lead: 'B' }] },
    ]
    expect(bodyOf({ columns, numbering: ['1', 'a)'], rows })).toEqual([
      ['1', '', 'Việc', '', 'A 1x3'],
      ['a)', '', 'Ý', ''],
      ['2', '', 'Việc 2', ''],
      ['3', 'Nhóm 4x1'],
      ['a)', '', 'Việc 3', '', 'B'],
    ])
  })

  it('is taken for a cell of its own where nothing goes on, and no word is lost', () => {
    const rows = [
      { merged: ['lead'], content: 'Đầu bảng' },
      { content: 'Việc', activity: { text: 'a', columns: 2 } },
      { merged: ['content', 'lead'], content: 'Của mình' },
      { merged: ['number'], number: '2a', content: 'Số riêng' },
      { total: 'Tổng' },
      { merged: ['lead', 'content'], objective: 'Sau tổng' },
    ]
    expect(bodyOf({ columns, rows })).toEqual([
      ['1', '', 'Đầu bảng', '', ''],
      ['2', '', 'Việc', 'a 2x1'],
      ['3', '', 'Của mình', '', ''],
      ['2a', '', 'Số riêng', '', ''],
      ['Tổng 3x1', '', ''],
      ['4', 'Sau tổng', '', '', ''],
    ])
  })

  it('is named in Vietnamese too, but an id comes first', () => {
    const named = [...columns, { id: 'ghi chú', heading: 'Ghi chú' }]
    const rows = [
      { content: 'Việc', lead: 'A', cells: { 'ghi chú': 'x' } },
      { content: 'Việc 2', merged: ['chủ trì', 'ghi chú'] },
    ]
    expect(bodyOf({ columns: named, rows })).toEqual([
      ['1', '', 'Việc', '', 'A 1x2', 'x 1x2'],
      ['2', '', 'Việc 2', ''],
    ])
  })
})
