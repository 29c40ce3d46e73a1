import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { RULES } from '../../src/validate/rules/index.ts'
import { validate } from '../../src/validate/validate.ts'
import { anyPlan } from '../plan/any-plan.ts'
import { runs } from '../runs.ts'

describe('validate', () => {
  it('says of every rule how it ended, and points into the file', () => {
    fc.assert(
      fc.property(anyPlan, fc.boolean(), (data, final) => {
        const text = JSON.stringify(data)
        const parsed = parsePlan('plan.yaml', new TextEncoder().encode(text))
        expect(parsed.diagnostics).toEqual([])
        if (!parsed.value) throw new Error('not a plan')
        const { diagnostics, coverage } = validate(parsed.value, { final })
        expect(coverage.map(rule => rule.id)).toEqual(RULES.map(rule => rule.id))
        const failed = coverage.filter(rule => rule.result === 'fail').map(rule => rule.id)
        expect(new Set(diagnostics.map(diagnostic => diagnostic.code))).toEqual(new Set(failed))
        for (const { span } of diagnostics) {
          expect(span?.start).toBeGreaterThanOrEqual(0)
          expect(span?.end).toBeGreaterThan(span?.start ?? 0)
          expect(span?.end).toBeLessThanOrEqual(text.length)
        }
      }),
      { numRuns: runs(150) },
    )
  })

  it('does not judge number and date of a draft, and says so', () => {
    const text = `kehoach: 1
issuer: { name: A, symbol: B, place: C }
decision: { subject: S, authority: A, bases: [b], articles: [c], recipients: [d], signature: { title: e } }
`
    const { value } = parsePlan('plan.yaml', new TextEncoder().encode(text))
    if (!value) throw new Error('not a plan')
    expect(validate(value, { final: false }).diagnostics).toEqual([])
    expect(validate(value, { final: false }).coverage).toContainEqual({
      id: 'number-and-date-when-final',
      result: 'not-evaluated',
      reason: {
        vi: 'bản dự thảo được để trống số và ngày; dùng --final để kiểm tra',
        en: 'a draft may leave number and date blank; use --final to check them',
      },
    })
    expect(validate(value, { final: true }).diagnostics).toHaveLength(2)
  })
})
