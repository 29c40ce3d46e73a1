import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { hasErrors } from '../../src/base/diagnostic.ts'
import { FORMATS } from '../../src/base/formats.ts'
import type { World } from '../../src/base/world.ts'
import { compile } from '../../src/compile.ts'
import { fontBytes } from '../font/tinos.ts'
import { anyPlan, soundPlan } from '../plan/any-plan.ts'
import { runs } from '../runs.ts'

function worldOf(text: string): World {
  return {
    readFile: async () => new TextEncoder().encode(text),
    realPath: async path => `/${path}`,
    readFont: async face => fontBytes(face),
  }
}

describe('compile', () => {
  it('makes both files of every plan that breaks no rule', async () => {
    await fc.assert(
      fc.asyncProperty(soundPlan, async data => {
        const world = worldOf(JSON.stringify(data))
        const { value, diagnostics } = await compile('plan.yaml', { formats: FORMATS, final: false }, world)
        expect(diagnostics.filter(diagnostic => diagnostic.severity === 'error')).toEqual([])
        expect(value?.files.map(file => file.format)).toEqual(FORMATS)
      }),
      { numRuns: runs(40) },
    )
  })

  it('makes no file of a plan with errors', async () => {
    await fc.assert(
      fc.asyncProperty(anyPlan, async data => {
        const world = worldOf(JSON.stringify(data))
        const { value, diagnostics } = await compile('plan.yaml', { formats: ['docx'], final: true }, world)
        expect(value === undefined).toBe(hasErrors(diagnostics))
      }),
      { numRuns: runs(40) },
    )
  })
})
