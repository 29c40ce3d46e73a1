import { expect, it } from 'vitest'
import { readGlob } from '../../src/cli/glob.ts'

const matches = (pattern: string, path: string) => readGlob(pattern).matches(path)

it.each([
  ['*.yaml', 'a.yaml', 'a/b.yaml'],
  ['**/*.yaml', 'a.yaml', 'a.yml'],
  ['**/*.yaml', 'a/b/c.yaml', 'a/b/c.yaml/'],
  ['**', 'a/b', undefined],
  ['?.yaml', 'ế.yaml', '/.yaml'],
  ['[a-c].yaml', 'b.yaml', 'd.yaml'],
  ['[!a-c].yaml', 'd.yaml', 'b.yaml'],
  ['[z-a].yaml', undefined, 'b.yaml'],
  ['{a,b/**/c}.yaml', 'b/x/y/c.yaml', 'b.yaml'],
  ['{a,{b,c}d}e', 'cde', 'ce'],
  ['{a,}b', 'b', 'ab,'],
  ['{a,b', 'b', '{a,b'],
  ['*,}', 'x,}', 'x'],
  ['*(1)+.$', 'ab(1)+.$', 'ab1+.$'],
  ['**/**/a', 'a', 'ab'],
])('%s means %s and not %s', (pattern, meant, other) => {
  if (meant !== undefined) expect(matches(pattern, meant)).toBe(true)
  if (other !== undefined) expect(matches(pattern, other)).toBe(false)
})

it('begins the search behind the parts without wildcards', () => {
  expect(readGlob('xa/2025/*.yaml').root).toBe('xa/2025')
  expect(readGlob('/*.yaml').root).toBe('/')
})

it('ends, however many ways there are through a pattern', () => {
  const path = `${'a/'.repeat(100)}${'a'.repeat(200)}b`
  for (const pattern of ['**/', '**', '*a', '{a,*}', '{**/,**}', '**/a/'])
    expect(matches(`${pattern.repeat(40)}x`, path)).toBe(false)
})
