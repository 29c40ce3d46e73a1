import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { folderOf, isBelow, joined } from '../../../src/plan/language/include/file-paths.ts'
import { looksShared } from '../../../src/plan/language/keys/shared-keys.ts'
import { mergeValues } from '../../../src/plan/language/sources/merge-values.ts'

describe('looksShared', () => {
  it.each([
    'issuer:\n  name: A\n',
    'kehoach: 1\nagencies: { a: A }\n',
    'các cơ quan:\n  decision: A\n',
    '# dùng cho mọi kế hoạch\n\nchu_thich:\n  a: |\n    plan: B\n\ndùng chung: [a.yaml]\n',
  ])('is true of %j', text => {
    expect(looksShared(text)).toBe(true)
  })

  it.each([
    'kehoach: 1\n',
    `agencies: {}\na${' '.repeat(200_000)}\nx: 1\n`,
    'kehoach: 1\nissuer: { name: A }\ndecison:\n  a: 1\n',
    '{ "kehoach": 1, "issuer": {} }',
    'x: 1\n',
    '',
  ])('is false of %j', text => {
    expect(looksShared(text)).toBe(false)
  })
})

describe('paths', () => {
  it.each([
    ['', 'a.yaml', 'a.yaml'],
    ['x/y', '../a.yaml', 'x/a.yaml'],
    ['x', '../../a.yaml', '../a.yaml'],
    ['../x', './/a.yaml', '../x/a.yaml'],
    ['/x', '../../../a', '/a'],
    ['/', 'a', '/a'],
    ['C:/x', '../y', 'C:/y'],
  ])('%j and %j make %j', (folder, path, whole) => {
    expect(joined(folder, path)).toBe(whole)
  })

  it('know their folder and what is below it', () => {
    expect(['/a/b', '/a', 'a', 'a/b'].map(folderOf)).toEqual(['/a', '/', '', 'a'])
    expect(isBelow('/a', '/a/b')).toBe(true)
    expect(isBelow('/', '/b')).toBe(true)
    expect(isBelow('/a', '/ab')).toBe(false)
    expect(isBelow('/a', '/a')).toBe(false)
  })
})

describe('mergeValues', () => {
  it('keeps every key of the stronger', () => {
    const value = fc.jsonValue({ maxDepth: 3 })
    fc.assert(
      fc.property(value, value, (strong, weak) => {
        expect(mergeValues(strong, strong)).toEqual(strong)
        expect(mergeValues(mergeValues(strong, weak), weak)).toEqual(mergeValues(strong, weak))
        expect(mergeValues(strong, mergeValues(strong, weak))).toEqual(mergeValues(strong, weak))
      }),
    )
  })
})
