import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../../src/base/diagnostic.ts'
import { parsePlan } from '../../../src/plan/parse-plan.ts'

const HEAD = `kehoach: 1
issuer: { name: [Ủy ban nhân dân, xã An Bình], symbol: UBND, place: An Bình }
plan:
  title: A
  body:
`

function parsed(body: string) {
  return parsePlan('plan.yaml', new TextEncoder().encode(`${HEAD}${body}`))
}

describe('text that ends in a colon', () => {
  it('needs no quotes as an item of a list', () => {
    const { value, diagnostics } = parsed(
      '    - Các nhiệm vụ chủ yếu gồm:\n    - items:\n        - Nội dung thứ nhất cần làm: # ghi chú\n',
    )
    expect(diagnostics).toEqual([])
    expect(value?.plan.plan?.body).toEqual([
      { text: 'Các nhiệm vụ chủ yếu gồm:' },
      { items: [{ item: 'Nội dung thứ nhất cần làm:' }] },
    ])
    expect(value?.source.locate(['plan', 'body', 0])).toMatchObject({
      start: HEAD.length + 6,
      end: HEAD.length + 31,
    })
  })

  it.each([
    ['is short enough for a key', '    - Nội dung:\n'],
    ['holds something behind the colon', '    - Các nhiệm vụ chủ yếu gồm: ~\n'],
    ['has more keys below', '    - Các nhiệm vụ chủ yếu gồm:\n      item: B\n'],
    ['stands in braces', '    - { Các nhiệm vụ chủ yếu gồm: }\n'],
    ['is followed by what may be text', '    - Các nhiệm vụ chủ yếu gồm: #3\n'],
  ])('is not taken for text when it %s', (_, body) => {
    expect(hasErrors(parsed(body).diagnostics)).toBe(true)
  })
})
