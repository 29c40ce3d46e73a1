import { describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { smallPlan } from './small-plan.ts'
import { cellsOf, tableBlocksOf, tableOf } from './table-outline.ts'

const rows = [{ content: 'Việc' }]

function headerOf(columns: readonly unknown[], more: object = {}) {
  return cellsOf(tableOf({ columns, rows, ...more }).header)
}

describe('the header of a table', () => {
  it('has a row for each level of headings, which reach over what stands below them', () => {
    const columns = [
      'number',
      'content',
      {
        heading: 'Kinh phí',
        columns: [
          { id: 'tong', heading: 'Tổng số', kind: 'amount' },
          {
            heading: 'Trong đó',
            columns: [
              { id: 'nstw', heading: 'Trung ương', sum: true },
              { id: 'nsdp', heading: 'Địa phương', sum: true },
            ],
          },
        ],
      },
      { heading: 'Đơn vị', columns: ['lead', 'support'] },
    ]
    expect(headerOf(columns)).toEqual([
      ['STT 1x3', 'Nội dung công việc 1x3', 'Kinh phí 3x1', 'Đơn vị 2x1'],
      ['Tổng số 1x2', 'Trong đó 2x1', 'Cơ quan chủ trì 1x2', 'Cơ quan phối hợp 1x2'],
      ['Trung ương', 'Địa phương'],
    ])
  })

  it('knows the columns that hold cells by kind or id, with their widths', () => {
    const columns = [
      'content',
      { heading: 'Năm', columns: [{ id: 'n1', heading: '2025', width: 20 }, 'note'] },
    ]
    expect(tableOf({ columns, rows }).columns.map(({ kind }) => kind)).toEqual(['content', 'n1', 'note'])
    expect(tableOf({ columns, rows }).columns.map(({ width }) => width !== undefined)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('reads the markup of headings: formulas, line breaks, footnotes', () => {
    const heading = 'Diện tích\\\\ (m^2^)[^a]'
    const { header } = tableOf(
      { columns: ['content', { id: 'dt', heading }], rows },
      { footnotes: { a: 'Chú thích.' } },
    )
    expect(header[0]?.cells[1]?.paragraphs.map(({ role, children }) => ({ role, children }))).toEqual([
      {
        role: 'tableHeader',
        children: [
          { type: 'text', text: 'Diện tích' },
          { type: 'lineBreak' },
          { type: 'text', text: '(m' },
          { type: 'text', text: '2', script: 'super' },
          { type: 'text', text: ')' },
          { type: 'noteMark', note: 0 },
        ],
      },
    ])
  })

  it('sets a heading of several lines as paragraphs', () => {
    expect(headerOf(['content', { id: 'x', heading: 'Thành tiền\n(triệu đồng)' }])).toEqual([
      ['Nội dung công việc', 'Thành tiền / (triệu đồng)'],
    ])
  })

  it('ends with the row that numbers the columns', () => {
    const columns = ['number', { heading: 'Việc', columns: ['content', { id: 'a', heading: 'A' }] }]
    expect(headerOf(columns, { index: true })).toEqual([
      ['STT 1x2', 'Việc 2x1'],
      ['Nội dung công việc', 'A'],
      ['1', '2', '3'],
    ])
    expect(headerOf(columns, { index: ['A', '', '3=1+2'] }).at(-1)).toEqual(['A', '', '3=1+2'])
    expect(headerOf(columns, { index: ['A', 1, 2] }).at(-1)).toEqual(['A', '1', '2'])
    expect(headerOf(columns, { index: false })).toHaveLength(2)
  })

  it('has its footnotes counted after those of the title and before those of the rows', () => {
    const table = {
      title: 'Bảng[^1]',
      unit: 'triệu đồng[^2]',
      columns: [
        { heading: 'Việc[^3]', columns: [{ kind: 'content', heading: 'Tên[^5]' }] },
        { id: 'x', heading: 'Số[^4]' },
      ],
      index: ['A[^6]', 'B'],
      rows: [{ content: 'Việc[^7]', cells: { x: '5[^8]' } }],
      remarks: ['Ghi chú[^9]'],
    }
    const footnotes = Object.fromEntries([...'123456789'].map(id => [id, `Chú thích ${id}.`]))
    const marks = JSON.stringify(tableBlocksOf(table, { footnotes })).matchAll(/"note":(\d+)/g)
    expect([...marks].map(([, note]) => Number(note))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8])
  })
})

describe('what stands around a table', () => {
  const table = {
    title: 'Dự toán kinh phí\nnăm 2025',
    unit: 'triệu đồng',
    columns: ['content'],
    rows,
    remarks: ['Ghi chú: tạm tính.', 'Nguồn: ngân sách xã.'],
  }
  const shown = (given: object) =>
    tableBlocksOf(given).map(block =>
      block.type === 'paragraph'
        ? `${block.role}: ${block.children.map(piece => (piece.type === 'text' ? piece.text : '')).join('')}`
        : block.type,
    )

  it('is its title and unit above, its remarks below, without the end mark of a text', () => {
    expect(shown(table)).toEqual([
      'tableTitle: Dự toán kinh phí',
      'tableTitle: năm 2025',
      'tableUnit: Đơn vị tính: triệu đồng',
      'table',
      'tableRemark: Ghi chú: tạm tính.',
      'tableRemark: Nguồn: ngân sách xã.',
    ])
  })

  it.each(['Đơn vị tính: đồng', 'đơn vị: đồng', 'ĐVT: đồng'])('leaves “%s” as it is', unit => {
    expect(shown({ ...table, unit })[2]).toBe(`tableUnit: ${unit}`)
  })

  it('takes a single remark', () => {
    expect(shown({ columns: ['content'], rows, remarks: 'Ghi chú.' })).toEqual([
      'table',
      'tableRemark: Ghi chú.',
    ])
  })

  it('is on the pages of a table that is turned', () => {
    const turned = { table: { ...table, orientation: 'landscape' } }
    const plan = { title: 'Thử', body: ['Đoạn trước.', turned, 'Đoạn sau.'] }
    const sections = compose(smallPlan({ plan })).sections.filter(({ part }) => part === 'plan')
    expect(sections.map(({ orientation }) => orientation)).toEqual(['asNeeded', 'landscape', 'asNeeded'])
    expect(sections[1]?.blocks.map(block => (block.type === 'paragraph' ? block.role : block.type))).toEqual([
      'tableTitle',
      'tableTitle',
      'tableUnit',
      'table',
      'tableRemark',
      'tableRemark',
    ])
  })

  it('says when cells over several rows are to be shown again', () => {
    expect(tableOf({ ...table, repeatSpans: true }).repeatSpans).toBe(true)
    expect(tableOf(table).repeatSpans).toBeUndefined()
  })
})
