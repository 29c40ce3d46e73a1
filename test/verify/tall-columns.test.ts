import { expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { found, makeFiles } from './made-files.ts'

const long = 'Ủy ban nhân dân xã '.repeat(250)
const solid = 'Đ'.repeat(1500)

function planOf({ name = 'xã Suối Mơ', place = 'Suối Mơ', to = 'Hội đồng nhân dân xã', title = 'Chủ tịch' }) {
  const plan = {
    kehoach: 1,
    issuer: { name: ['Ủy ban nhân dân', name], symbol: 'UBND', place },
    plan: {
      title: 'Trồng cây năm 2026',
      body: ['Trồng cây.'],
      recipients: ['Như trên', to],
      signature: { title, name: 'Hà Văn Mới' },
    },
  }
  const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(plan)))
  if (!value) throw new Error('not a plan')
  return value.plan
}

it.each([
  ['an issuer’s name', { name: long }],
  ['a name in one piece', { name: solid }],
  ['a place', { place: long }],
  ['a recipient', { to: long }],
  ['recipients in one piece', { to: solid }],
  ['a signer’s title', { title: long }],
])('a letterhead or closing taller than a page goes on over the next: %s', async (_, texts) => {
  const { expected, layout, docx, pdf } = await makeFiles(planOf(texts))
  expect(layout.pages.length).toBeGreaterThan(1)
  expect(found('docx', docx, expected)).toEqual([])
  expect(found('pdf', pdf, expected)).toEqual([])
})
