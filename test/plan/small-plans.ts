import { expect } from 'vitest'
import type { Outcome } from '../../src/base/diagnostic.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import type { ParsedPlan } from '../../src/plan/parsed-plan.ts'

/** A decision alone, as short as it can be. */
export const minimal = `kehoach: 1
issuer: { name: Ủy ban nhân dân xã A, symbol: UBND, place: A }
decision:
  authority: Chủ tịch Ủy ban nhân dân xã A
  bases: [Luật B]
  articles: [Nội dung.]
  recipients: [Ban C]
  signature: { title: Chủ tịch }
`

/** A plan without a decision, up to the keys of its text. */
export const standing = 'kehoach: 1\nissuer: { name: A, symbol: B, place: C }\nplan:\n  title: T\n  '

export function parse(text: string): Outcome<ParsedPlan> {
  return parsePlan('plan.yaml', new TextEncoder().encode(text))
}

/** A plan that has no finding. */
export function planOf(text: string) {
  const { value, diagnostics } = parse(text)
  expect(diagnostics).toEqual([])
  if (!value) throw new Error('no plan')
  return value
}
