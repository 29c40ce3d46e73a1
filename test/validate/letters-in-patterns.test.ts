import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

const source = fileURLToPath(new URL('../../src/', import.meta.url))

/** What reads plans to judge them; comments that set findings aside may hold any letters. */
const JUDGING = ['validate', 'plan/agencies', 'plan/citations', 'plan/deadlines']
const IN_ANY_LETTERS = ['validate/ignore-comments.ts']

it('letters in patterns of rules are a range: a class of Unicode takes a millisecond to compile', () => {
  const files = JUDGING.flatMap(folder =>
    readdirSync(join(source, folder), { recursive: true, encoding: 'utf8' }).map(name => `${folder}/${name}`),
  ).filter(name => name.endsWith('.ts') && !IN_ANY_LETTERS.includes(name))
  expect(files.length).toBeGreaterThan(100)
  const slow = files.filter(name => /\\p\{[LMN]\}/.test(readFileSync(join(source, name), 'utf8')))
  expect(slow).toEqual([])
})
