import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { withVietnameseKeys } from '../../src/plan/language/translation/vietnamese-keys.ts'
import { type Workspace, workspace } from './run-cli.ts'

let space: Workspace | undefined

afterEach(() => space?.remove())

function open(files: Readonly<Record<string, string>>): Workspace {
  space = workspace(files)
  return space
}

const read = ({ folder }: Workspace, path: string) => readFileSync(join(folder, path))

describe('a plan with Vietnamese keys', () => {
  const examples = new URL('../../examples/', import.meta.url)
  const textOf = (name: string, folder = examples) => readFileSync(new URL(name, folder), 'utf8')
  const names = readdirSync(examples).filter(name => name.endsWith('.yaml'))

  it.each(names)('gives the very bytes of the plan with English keys: %s', async name => {
    const twin = new URL('../fixtures/', import.meta.url)
    const english = textOf(name, existsSync(new URL(name, twin)) ? twin : examples)
    const vietnamese = withVietnameseKeys(english)
    expect(english).toMatch(/^(?:decision|plan|appendices):$/m)
    expect(vietnamese).toMatch(/^(?:quyết định|kế hoạch|các phụ lục):$/m)
    const work = open({ 'en.yaml': english, 'vi.yaml': vietnamese })
    expect((await work.run('build', '.')).exit).toBe(0)
    for (const format of ['docx', 'pdf'])
      expect(read(work, `vi.${format}`).equals(read(work, `en.${format}`))).toBe(true)
  })

  it('is written by hand in one example, whose twin in English stands in test/fixtures', () => {
    const example = textOf('dinh-ke-2024.yaml')
    const twin = textOf('../test/fixtures/dinh-ke-2024.yaml')
    expect(example).toMatch(/^kế hoạch:$/m)
    expect(twin).toMatch(/^plan:$/m)
    expect(withVietnameseKeys(twin).replace('../../schemas/', '../schemas/')).toBe(example)
  })
})
