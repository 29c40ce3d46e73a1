import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSourceFile } from '../../src/plan/language/source-file.ts'
import { parsePlan } from '../../src/plan/parse-plan.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { validate } from '../../src/validate/validate.ts'
import { languageFields } from './language/language-fields.ts'
import { memoryWorld } from './memory-world.ts'

const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = '']) => text)
const bytes = (text: string) => new TextEncoder().encode(text)

describe('the YAML in README.md', () => {
  it('begins with a plan that has no finding', () => {
    const { value, diagnostics } = parsePlan('plan.yaml', bytes(blocks[0] ?? ''))
    if (!value) throw new Error(diagnostics[0]?.message.en)
    expect(validate(value, { final: true }).diagnostics).toEqual([])
  })

  it('has only keys that there are', () => {
    const keys = new Set(languageFields().flatMap(({ field }) => field.keys))
    const data = blocks.slice(1).flatMap(text => readSourceFile('a.yaml', bytes(text)).value?.value ?? [])
    expect(data).toHaveLength(blocks.length - 2)
    expect(data.flatMap(value => Object.keys(Object(value))).filter(key => !keys.has(key))).toEqual([])
  })

  it('shows an office file and a plan that takes everything from it', async () => {
    const office = blocks.find(text => text.startsWith('# chung/van-phong.yaml')) ?? ''
    const plan = blocks.find(text => text.includes('dùng chung:')) ?? ''
    const world = memoryWorld({ '../.git': '', '../chung/van-phong.yaml': office, 'plan.yaml': plan })
    const { value, diagnostics } = await readPlan('plan.yaml', world)
    expect(diagnostics).toEqual([])
    if (!value) throw new Error('no plan')
    expect(value.plan.issuer.place).toBe('Chí Minh')
    expect(
      validate(value, { final: false }).diagnostics.filter(({ severity }) => severity === 'error'),
    ).toEqual([])
  })
})
