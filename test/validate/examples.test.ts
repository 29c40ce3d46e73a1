import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { World } from '../../src/base/world.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { validate } from '../../src/validate/validate.ts'

const world: World = {
  readFile: async path => readFileSync(path),
  realPath: async path => resolve(path),
  readFont: async () => new Uint8Array(),
}

const plans = ['examples', 'templates'].flatMap(name => {
  const folder = fileURLToPath(new URL(`../../${name}/`, import.meta.url))
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.yaml'))
    .map(file => ({ name: `${name}/${file}`, path: `${folder}${file}` }))
    .filter(({ path }) => /^kehoach: 1$/m.test(readFileSync(path, 'utf8')))
})

describe('the rules', () => {
  it.each(plans)('have nothing to say about $name', async ({ path }) => {
    const { value, diagnostics } = await readPlan(path, world)
    if (!value) throw new Error(JSON.stringify(diagnostics))
    const found = validate(value, { final: false }).diagnostics
    expect(found.map(({ code, message }) => `${code}: ${message.vi}`)).toEqual([])
  })
})
