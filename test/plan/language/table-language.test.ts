import { describe, expect, it } from 'vitest'
import { withVietnameseKeys } from '../../../src/plan/language/translation/vietnamese-keys.ts'
import type { PlanTable } from '../../../src/plan/model/tables/table.ts'
import { parsePlan } from '../../../src/plan/parse-plan.ts'

const HEAD = `kehoach: 1
issuer: { name: A, symbol: B, place: C }
plan:
  title: T
  recipients: [R]
  signature: { title: S }
  table:
`

function read(table: string, head = HEAD) {
  const text = head + table.replace(/^(?=.)/gm, '    ')
  return { text, ...parsePlan('plan.yaml', new TextEncoder().encode(text)) }
}

function tableOf(text: string): PlanTable | undefined {
  const { value, diagnostics } = read(text)
  expect(diagnostics).toEqual([])
  return value?.plan.plan?.table
}

/** Each problem as the text it stands at and what it says in Vietnamese. */
function problems(table: string, head = HEAD): readonly string[] {
  const { text, diagnostics } = read(table, head)
  return diagnostics.map(({ span, message, help }) => {
    const at = text.slice(span?.start, span?.end).split('\n')[0]
    return `${at} | ${message.vi}${help ? ` ${help.vi}` : ''}`
  })
}

const row = (text: string) => `columns: [number, content]\nrows:\n  - ${text}\n`
const column = (text: string) => `columns:\n  - ${text}\nrows: [{ content: A }]\n`

describe('a table', () => {
  it('keeps cells as they are written: numbers, texts, lists, wide cells, what is empty and what is missing', () => {
    const table = tableOf(
      `columns: [content]
rows:
  - content: 1500000
    lead: ''
    support:
    note: '-'
    output: { text: [a, b], columns: 2 }
    deadline: [c, d]
    cells: { x: 10522.6, y: 1.50, z: }
`,
    )
    expect(table?.rows).toEqual([
      {
        content: 1500000,
        lead: '',
        support: undefined,
        note: '-',
        output: { text: ['a', 'b'], columns: 2 },
        deadline: ['c', 'd'],
        cells: { x: 10522.6, y: '1.50', z: undefined },
      },
    ])
  })

  it('takes a column with an id alone for text, or for amounts where they add up', () => {
    const columns = `columns:
  - content
  - { id: a, heading: A }
  - { id: b, heading: B, sum: true }
  - { id: c, heading: C, decimals: 1 }
  - { id: d, heading: D, sum: false }
rows: [{ content: A }]
`
    expect(tableOf(columns)?.columns.map(leaf => 'kind' in leaf && leaf.kind)).toEqual([
      ...['content', 'text', 'amount', 'amount', 'text'],
    ])
  })

  it('is the same with Vietnamese keys and words', () => {
    const english = tableOf(
      `title: T
unit: đồng
columns:
  - number
  - { heading: H, columns: [content, { kind: fact, id: x, heading: X, width: 20 }] }
  - { kind: amount, id: y, heading: Y, sum: true, decimals: 2 }
index: true
rows:
  - { content: { text: A, columns: 2 }, cells: { y: 1 } }
  - { merged: [content, y], number: 5, cells: { x: 2 }, emphasis: bold }
  - { remark: R, emphasis: none }
  - { total: S }
subtotals: true
repeatSpans: true
remarks: [G]
`,
    )
    const vietnamese = tableOf(
      `tên: T
đơn vị tính: đồng
các cột:
  - số thứ tự
  - { tên cột: H, các cột: [nội dung, { loại: vắn tắt, mã: x, tên cột: X, bề rộng: 20 }] }
  - { loại: số liệu, mã: y, tên cột: Y, cộng: true, chữ số thập phân: 2 }
hàng đánh số: true
các dòng:
  - { nội dung: { nội dung: A, số cột: 2 }, các ô: { y: 1 } }
  - { gộp với dòng trên: [nội dung, y], số thứ tự: 5, các ô: { x: 2 }, kiểu chữ: đậm }
  - { dòng ghi chú: R, kiểu chữ: không }
  - { tổng: S }
cộng theo nhóm: true
in lại ô gộp: true
ghi chú dưới bảng: [G]
`,
    )
    expect(vietnamese).toEqual(english)
  })
})

describe('a row that is wrong', () => {
  it.each([
    [
      '{ group: A, total: B }',
      'total | “total” không đi cùng “group”: mỗi dòng chỉ là một loại. Viết thành hai dòng, mỗi dòng bắt đầu bằng “- ”.',
    ],
    [
      '{ content: A, group: B }',
      'content | “content” không đi cùng “group”: tên của dòng này đứng ở cột nội dung.',
    ],
    ['{ total: A, number: 5 }', 'number | “number” không đi cùng “total”: dòng tổng không đánh số.'],
    [
      '{ total: A, merged: [note] }',
      'merged | “merged” không đi cùng “total”: ô kéo dài qua các dòng dừng ở dòng này.',
    ],
    [
      '{ remark: A, cells: { x: 1 } }',
      'cells | “cells” không đi cùng “remark”: dòng ghi chú là một ô suốt bảng, không có số và không có ô riêng.',
    ],
    [
      '{ number: 5, emphasis: bold, content: }',
      'number | Dòng này chưa có ô nào: cần nội dung (“content”, “activity”, “cells”, …), hoặc là nhóm (“group”), tổng (“total”), ghi chú (“remark”).',
    ],
    [
      '{ content: A, totals: B }',
      'totals | Không có khóa “totals” trong phần tử thứ 1 của “rows”. Có phải ý bạn là “total”?',
    ],
    [
      '{ content: { text: A, colums: 2 } }',
      'colums | Không có khóa “colums” trong “content”. Có phải ý bạn là “columns”?',
    ],
    [
      '{ content: { text: A } }',
      'content | Thiếu khóa “columns” (Ô này trải trên bao nhiêu cột, kể cả cột của nó) trong “content”. Viết thêm: columns: 3',
    ],
    ['{ content: { text: A, columns: 0 } }', '0 | “columns” phải lớn hơn 0.'],
    [
      '{ content: A, emphasis: đậm nhạt }',
      'đậm nhạt | “emphasis” không thể là “đậm nhạt”. Dùng được: bold, italic, none.',
    ],
    [
      '{ content: A, merged: note }',
      'note | “merged” phải là danh sách, không phải chữ. Viết mỗi phần tử trên một dòng, bắt đầu bằng “- ”.',
    ],
  ])('%s', (text, message) => {
    expect(problems(row(text))).toEqual([message])
  })

  it('is explained in the words of its author', () => {
    const text = 'các cột: [nội dung]\ncác dòng:\n  - { nhóm: A, tổng: B }\n'
    expect(problems(text, withVietnameseKeys(HEAD))).toEqual([
      'tổng | “tổng” không đi cùng “nhóm”: mỗi dòng chỉ là một loại. Viết thành hai dòng, mỗi dòng bắt đầu bằng “- ”.',
    ])
  })
})

describe('a column that is wrong', () => {
  it.each([
    [
      'amount',
      'amount | Cột tự đặt tên cần cả mã (“id”) và tên (“heading”): viết { id: ho-ten, heading: Họ và tên }.',
    ],
    [
      '{ id: a }',
      'id | Cột tự đặt tên cần cả mã (“id”) và tên (“heading”): viết { id: ho-ten, heading: Họ và tên }.',
    ],
    ['{ id: note, heading: A }', 'id | “note” là tên một loại cột; đặt “id” khác.'],
    ['{ kind: number, id: a }', 'id | Cột số thứ tự không có ô của riêng mình nên không cần “id”.'],
    [
      '{ kind: lead, sum: true }',
      'sum | “sum” chỉ dùng cho cột số liệu, không dùng cho số thứ tự, cơ quan, thời hạn.',
    ],
    ['{ columns: [content] }', 'columns | Các cột gộp cần “heading”: tên chung của chúng.'],
    [
      '{ heading: A, width: 20, columns: [content] }',
      'width | “width” là của từng cột: viết nó ở các cột bên trong “columns”.',
    ],
    [
      '{ heading: A, columns: [contents] }',
      'contents | Phần tử thứ 1 của “columns” không thể là “contents”. Có phải ý bạn là “content”? Dùng được: number, content, objective, activity, lead, support, deadline, output, budget, note, text, fact, short, amount.',
    ],
  ])('%s', (text, message) => {
    expect(problems(column(text))).toEqual([message])
  })
})
