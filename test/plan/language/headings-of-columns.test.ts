import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/plan/parse-plan.ts'

function read(text: string) {
  const issuer = 'kehoach: 1\nissuer: { name: Ủy ban nhân dân xã Suối Mơ, symbol: UBND, place: Suối Mơ }\n'
  return parsePlan('plan.yaml', new TextEncoder().encode(`${issuer}${text}`))
}

function tableOf(columns: string, row: string) {
  const { value } = read(
    `plan:\n  title: Trồng cây\n  table:\n    columns: ${columns}\n    rows:\n      - ${row}\n`,
  )
  return value?.plan.plan?.table
}

describe('columns given by their headings', () => {
  it.each([
    ['STT', 'number'],
    ['Nội dung công việc', 'content'],
    ['Nhiệm vụ, giải pháp', 'content'],
    ['Cơ quan chủ trì', 'lead'],
    ['ĐƠN VỊ PHỐI HỢP', 'support'],
    ['Thời gian', 'deadline'],
    ['Kết quả, sản phẩm', 'output'],
    ['Kinh phí (triệu đồng)', 'budget'],
    ['ghi chú thêm', undefined],
  ])('“%s” is read as %s', (heading, kind) => {
    const [, column] = tableOf(`[activity, "${heading}"]`, '{ activity: Trồng }')?.columns ?? []
    if (kind === undefined) expect(column).toMatchObject({ id: 'ghi-chu-them', kind: 'text' })
    else expect(column).toMatchObject({ kind, heading: heading.charAt(0).toUpperCase() + heading.slice(1) })
  })

  it('are free columns where their kind is there already', () => {
    expect(tableOf('[content, Nhiệm vụ]', '{ content: Trồng }')?.columns).toMatchObject([
      { kind: 'content' },
      { id: 'nhiem-vu', heading: 'Nhiệm vụ', kind: 'text' },
    ])
  })

  it('are columns too where the heading stands in a group, as it is written', () => {
    expect(
      tableOf(
        '[content, { heading: tiến độ }, { heading: A, columns: [số lượng, Đơn giá] }]',
        '{ content: Trồng }',
      )?.columns,
    ).toMatchObject([
      { kind: 'content' },
      { kind: 'deadline', heading: 'tiến độ' },
      { columns: [{ id: 'so-luong', heading: 'Số lượng' }, { id: 'don-gia' }] },
    ])
  })

  it('are two columns under one heading, and none where a letter makes a kind of it', () => {
    expect(tableOf('[content, Số, Số, 2026, text-1]', '{ content: Trồng }')?.columns).toMatchObject([
      { kind: 'content' },
      { id: 'so', heading: 'Số' },
      { id: 'so-2', heading: 'Số' },
      { id: '2026', heading: '2026' },
      { id: 'text-1' },
    ])
    const { diagnostics } = read('plan: { title: A, table: { columns: [nội dng], rows: [{ content: A }] } }')
    expect(diagnostics).toMatchObject([{ code: 'plan-type', severity: 'error' }])
  })

  it('are one of amounts where all that stands in it are amounts; years and numbers of telephones are none', () => {
    const table = tableOf(
      '[A, Diện tích, Năm, Điện thoại]',
      '[[Xoài, 1.500, 1985, "0912345678"]]'.slice(1, -1),
    )
    expect(table?.columns).toMatchObject([
      { kind: 'text' },
      { kind: 'amount' },
      { kind: 'text' },
      { kind: 'text' },
    ])
  })
})

describe('a misspelt key', () => {
  it.each([
    ['{ contents: Trồng }', { content: 'Trồng' }],
    ['{ Nhiệm vụ: Trồng }', { content: 'Trồng' }],
    ['{ Nội dung công việc: Trồng, thoi gian: Quý I }', { content: 'Trồng', deadline: 'Quý I' }],
    ['{ content: A, totals: B }', { content: 'A' }],
    ['{ content: A, contents: B }', { content: 'A' }],
  ])('of a row, %s, is read as the one that is meant', (row, expected) => {
    expect(tableOf('[content, deadline]', row)?.rows).toEqual([expected])
  })

  it('that is needed is read as the one that is meant; what stands there is found under the key as it is written', () => {
    const { value, diagnostics } = read('plan:\n  titel: Trồng cây\n  body: [Trồng.]\n')
    expect(value?.plan.plan?.title).toBe('Trồng cây')
    expect(diagnostics).toMatchObject([{ code: 'plan-unknown-key', severity: 'error' }])
    const place = value?.source.locate(['plan', 'title'])
    expect(place && value?.source.textAt(place)).toBe('Trồng cây')
  })
})

describe('a title with a text or a table in the same block', () => {
  it.each([
    ['heading: Nhiệm vụ', 'text: Trồng cây.', [{ text: 'Trồng cây.' }]],
    ['section: Nhiệm vụ', 'table: { columns: [content], rows: [{ content: Trồng }] }', undefined],
  ])('%s, %s is read as standing above it, and an error all the same', (title, held, body) => {
    const { value, diagnostics } = read(`plan:\n  title: Trồng cây\n  body:\n    - ${title}\n      ${held}\n`)
    const [block] = value?.plan.plan?.body ?? []
    expect(diagnostics).toHaveLength(1)
    expect(diagnostics[0]?.severity).toBe('error')
    if (body) expect(block?.body).toEqual(body)
    else expect(block?.body?.[0]?.table?.rows).toEqual([{ content: 'Trồng' }])
  })
})
