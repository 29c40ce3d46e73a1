import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { smallPlan, tableTexts, textsOf } from './small-plan.ts'

function texts(table: object, more: object = {}) {
  return tableTexts({ plan: { title: 'Thử', table }, ...more })
}

describe('rows of a task table', () => {
  it('are numbered by level, anew under each parent', () => {
    const rows = [
      {
        group: 'Nhóm',
        rows: [{ content: 'Việc 1', rows: [{ content: 'Ý 1' }, { content: 'Ý 2' }] }, { content: 'Việc 2' }],
      },
      { group: 'Nhóm khác', rows: [{ content: 'Việc 3' }] },
    ]
    expect(texts({ columns: ['number', 'content'], rows })).toEqual([
      ['I', 'Nhóm'],
      ['1', 'Việc 1'],
      ['a)', 'Ý 1'],
      ['b)', 'Ý 2'],
      ['2', 'Việc 2'],
      ['II', 'Nhóm khác'],
      ['1', 'Việc 3'],
    ])
  })

  it('show a number the author gives', () => {
    const rows = [{ content: 'Một', number: '1.1' }, { content: 'Hai' }]
    expect(texts({ columns: ['number', 'content'], numbering: ['1.'], rows })).toEqual([
      ['1.1', 'Một'],
      ['2.', 'Hai'],
    ])
  })

  it('put a group’s number before its name when there is no number column', () => {
    expect(
      texts({ columns: ['content', 'note'], rows: [{ group: 'Nhóm', rows: [{ content: 'Việc' }] }] }),
    ).toEqual([['I Nhóm'], ['Việc', '']])
  })

  it('give agencies by their names, and free text as written', () => {
    const rows = [{ content: 'Việc', lead: ['vp', 'Đoàn Thanh niên'], support: 'vp' }]
    expect(
      texts({ columns: ['content', 'lead', 'support'], rows }, { agencies: { vp: 'Văn phòng' } }),
    ).toEqual([['Việc', 'Văn phòng; Đoàn Thanh niên', 'Văn phòng']])
  })

  it('put each line of a cell in a paragraph of its own', () => {
    expect(texts({ columns: ['content'], rows: [{ content: 'Gồm:\n- một;\n- hai.\n' }] })).toEqual([
      ['Gồm: / - một; / - hai.'],
    ])
  })

  it('leave a cell empty where nothing is given', () => {
    expect(
      texts({
        columns: ['content', 'deadline'],
        rows: [{ content: 'Việc' }, { content: 'Khác', deadline: '-' }],
      }),
    ).toEqual([
      ['Việc', ''],
      ['Khác', '-'],
    ])
  })

  it('keep a group with its first row', () => {
    const table = { columns: ['content'], rows: [{ group: 'Nhóm', rows: [{ content: 'Việc' }] }] }
    const blocks = compose(smallPlan({ plan: { title: 'Thử', table } })).sections.flatMap(
      section => section.blocks,
    )
    const rows = blocks.find(block => block.type === 'table')?.rows
    expect(rows?.map(row => row.keepWithNext === true)).toEqual([true, false])
  })
})

describe('the header of a task table', () => {
  it('names each column, or as the author says', () => {
    const table = {
      columns: ['number', { kind: 'lead', heading: 'Đơn vị chủ trì' }, 'content'],
      rows: [{ content: 'Việc' }],
    }
    expect(textsOf({ plan: { title: 'Thử', table } }, 'tableHeader')).toEqual([
      'STT',
      'Đơn vị chủ trì',
      'Nội dung công việc',
    ])
  })
})
