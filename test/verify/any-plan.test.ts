import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { anyPlanData, soundPlan } from '../plan/any-plan.ts'
import { runs } from '../runs.ts'
import { found, makeFiles } from './made-files.ts'

describe('the files of any sound plan', () => {
  it('are read back as what they should be', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(soundPlan, anyPlanData()), async data => {
        const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(data)))
        if (!value) throw new Error('not a plan')
        const { expected, docx, pdf } = await makeFiles(value.plan)
        expect(found('docx', docx, expected)).toEqual([])
        expect(found('pdf', pdf, expected)).toEqual([])
      }),
      { numRuns: runs(60) },
    )
  })
})
