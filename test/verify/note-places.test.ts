import { expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { found, makeFiles } from './made-files.ts'

/** A row that goes on over a page, with the marks given at the end of its first cell and at the start of its last. */
function rowOverPages(end: string, start: string, notes: Record<string, string>) {
  const content = `${'Trồng thêm cây xanh dọc các tuyến đường liên thôn. '.repeat(90)}Hết${end}.`
  const plan = {
    kehoach: 1,
    issuer: { name: ['Ủy ban nhân dân', 'xã Suối Mơ'], symbol: 'UBND', place: 'Suối Mơ' },
    plan: {
      title: 'Trồng cây năm 2026',
      table: {
        columns: ['content', { id: 'remark', heading: 'Ghi chú' }],
        rows: [{ content, cells: { remark: `Xem${start}` } }],
      },
    },
    footnotes: notes,
  }
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(plan)))
  if (!value) throw new Error('not a plan')
  return value.plan
}

it.each([
  ['of one note', '[^a]', { a: 'Theo quy hoạch.' }],
  ['of two notes', '[^b]', { a: 'Theo quy hoạch.', b: 'Theo dự toán.' }],
  [
    'of two notes, the later a long one',
    '[^b]',
    { a: 'Theo quy hoạch.', b: 'Theo dự toán của xã. '.repeat(300) },
  ],
])('finds the notes of a row over pages in their places: the marks %s', async (_, start, notes) => {
  const { expected, layout, docx, pdf } = await makeFiles(rowOverPages('[^a]', start, notes))
  expect(layout.pages.length).toBeGreaterThan(1)
  expect(found('docx', docx, expected)).toEqual([])
  expect(found('pdf', pdf, expected)).toEqual([])
})
