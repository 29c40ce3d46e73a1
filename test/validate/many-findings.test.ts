import { expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { validate } from '../../src/validate/validate.ts'

const HEAD = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, phường Chí Minh], symbol: UBND, place: Chí Minh }
plan:
  title: Cải cách hành chính năm 2026
`

it('of a rule that finds very much, so many places are told, and that there are more', () => {
  const { value } = parsePlan('plan.yaml', Buffer.from(`${HEAD}  body: ['${'a ,b '.repeat(25_000)}']\n`))
  expect(value).toBeDefined()
  if (!value) return
  const { diagnostics } = validate(value, { final: false })
  const found = diagnostics.filter(({ code }) => code === 'spaces-single')
  expect(found.length).toBe(20_001)
  expect(
    found.filter(({ message }) => message.vi.startsWith('Từ đây còn những chỗ như vậy nữa')),
  ).toHaveLength(1)
})

it('a long text may not be repeated by aliases without end', () => {
  const repeated = (times: number) =>
    parsePlan(
      'plan.yaml',
      Buffer.from(`${HEAD}  body:\n    - &a ${'văn bản '.repeat(10_000)}\n${'    - *a\n'.repeat(times)}`),
    ).diagnostics.map(({ code }) => code)
  expect(repeated(10)).not.toContain('file-too-complex')
  expect(repeated(30)).toContain('file-too-complex')
})
