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

  it('are columns too where the heading stands in a group, and errors all the same', () => {
    expect(tableOf('[content, { heading: Tiến độ }]', '{ content: Trồng }')?.columns[1]).toMatchObject({
      kind: 'deadline',
      heading: 'Tiến độ',
    })
    const { diagnostics } = read(
      'plan: { title: A, table: { columns: [STT, content], rows: [{ content: A }] } }',
    )
    expect(diagnostics).toMatchObject([{ code: 'plan-type', severity: 'error' }])
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
