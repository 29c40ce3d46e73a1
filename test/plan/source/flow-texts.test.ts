import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../../src/plan/parse-plan.ts'

function problem(text: string) {
  const { diagnostics } = parsePlan('plan.yaml', new TextEncoder().encode(text))
  const first = diagnostics.find(({ code }) => code === 'yaml-syntax')
  const { start = 0, end = 0 } = first?.span ?? {}
  return { code: first?.code, at: text.slice(start, end), help: first?.help?.vi ?? '' }
}

describe('text in brackets that YAML reads as something else', () => {
  it.each([
    ['plan: { title: Họp: bàn, body: [A] }', 'Họp: bàn', "'Họp: bàn'"],
    ['plan:\n  rows:\n  - { content: -, deadline: x }', '-', "'-'"],
    ['plan:\n  rows:\n  - { content: Trồng, deadline: - }', '-', "'-'"],
    ['plan:\n  rows:\n  - { content: Tại phòng #3, deadline: x }\n', '#', "'Tại phòng #3'"],
    ['plan:\n  body: [Phòng A # số 2.]\n  title: x', '#', "'Phòng A # số 2.'"],
    ["plan:\n  body: [Họp, Bạn's phòng #2]\n", '', ''],
  ])('%j is told at %j', (text, at, quoted) => {
    const found = problem(text)
    expect(found.code).toBe('yaml-syntax')
    if (at !== '') expect(found.at).toBe(at)
    expect(found.help).toContain(quoted)
  })
})
