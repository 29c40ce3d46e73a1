import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/base/diagnostic.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { validate } from '../../src/validate/validate.ts'
import { runs } from '../runs.ts'
import { anyPlan, anyPlanData, soundPlan } from './any-plan.ts'
import { WORD } from './any-words.ts'

function read(data: unknown) {
  return parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(data)))
}

/** How often an id stands in a plan: where it is declared, and where it is used. */
function timesNamed(id: string, text: string): number {
  return text.split(`"${id}"`).length - 1 + text.split(`[^${id}]`).length - 1
}

describe('the random plans of other tests', () => {
  it('are all well-formed', () => {
    fc.assert(
      fc.property(fc.oneof(anyPlan, soundPlan, anyPlanData()), data => {
        const { value, diagnostics } = read(data)
        expect(diagnostics).toEqual([])
        expect(value).toBeDefined()
      }),
      { numRuns: runs(150) },
    )
  })

  it('have no error in them where they are said to be sound', () => {
    fc.assert(
      fc.property(fc.oneof(soundPlan, anyPlanData()), data => {
        const { value } = read(data)
        if (!value) throw new Error('not a plan')
        const { diagnostics } = validate(value, { final: false })
        expect(diagnostics.filter(diagnostic => hasErrors([diagnostic]))).toEqual([])
      }),
      { numRuns: runs(150) },
    )
  })

  it('hold no word twice, and use every id they declare once', () => {
    fc.assert(
      fc.property(anyPlanData(), data => {
        const text = JSON.stringify(data)
        const words = text.match(WORD) ?? []
        expect(words.length).toBeGreaterThan(0)
        expect(new Set(words).size).toBe(words.length)
        const plan: Readonly<Record<string, object | undefined>> = { ...Object(data) }
        for (const part of ['agencies', 'signers', 'recipientLists', 'footnotes'])
          for (const id of Object.keys(plan[part] ?? {})) expect(timesNamed(id, text)).toBe(2)
      }),
      { numRuns: runs(100) },
    )
  })
})
