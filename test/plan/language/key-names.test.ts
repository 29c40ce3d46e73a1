import { describe, expect, it } from 'vitest'
import { vietnameseKey, vietnameseValue } from '../../../src/plan/language/keys/key-names.ts'
import { plainSpelling, sameSpelling } from '../../../src/plan/language/keys/spelling.ts'
import { languageFields } from './language-fields.ts'

const TABLE = 'src/plan/language/keys/key-names.ts'

const maps = languageFields().filter(({ field }) => field.keys.length > 0)
const choices = languageFields().filter(({ field }) => field.words.some(isWord))

/** Number formats such as `I` or `a)` are signs, not words. */
function isWord(value: string): boolean {
  return /^[a-z]{2,}$/.test(value)
}

describe('the names of keys and words', () => {
  it('has places to look at', () => {
    expect(maps.map(({ path }) => path)).toContain('.plan.table.rows[]')
    expect(choices.map(({ path }) => path)).toContain('.plan.table.columns[].kind')
  })

  it('knows a Vietnamese name for every key', () => {
    const nameless = maps.flatMap(({ path, field }) =>
      field.keys
        .filter(key => vietnameseKey(path.replace(/.*\.|\[\]/g, ''), key) === undefined)
        .map(key => `“${path}.${key}” has no Vietnamese name: add it to KEY_NAMES in ${TABLE}`),
    )
    expect(nameless).toEqual([])
  })

  it('knows a Vietnamese name for every word that stands as a value', () => {
    const nameless = choices.flatMap(({ path, field }) =>
      field.words
        .filter(word => isWord(word) && vietnameseValue(word) === undefined)
        .map(word => `“${word}” at “${path}” has no Vietnamese name: add it to VALUE_NAMES in ${TABLE}`),
    )
    expect(nameless).toEqual([])
  })

  it.each(maps)('tells the keys of “$path” apart, also without diacritics', ({ field }) => {
    const names = field.keys.flatMap(key => [...new Set([key, plainSpelling(field.keyIn('vi', key))])])
    expect(names.map(sameSpelling)).toEqual([...new Set(names.map(sameSpelling))])
  })

  it.each(choices)('tells the words of “$path” apart, also without diacritics', ({ field }) => {
    const names = field.words.flatMap(word => [word, plainSpelling(vietnameseValue(word) ?? `${word}?`)])
    expect(names.map(sameSpelling)).toEqual([...new Set(names.map(sameSpelling))])
  })

  it('calls a column kind as its cells are called', () => {
    const row = maps.find(({ path }) => path === '.plan.table.rows[]')
    const kinds = choices.find(({ path }) => path === '.plan.table.columns[].kind')
    const named = kinds?.field.words.filter(kind => row?.field.keys.includes(kind)) ?? []
    expect(named).toContain('deadline')
    expect(named.map(vietnameseValue)).toEqual(named.map(kind => row?.field.keyIn('vi', kind)))
  })

  it('writes names in small letters with single spaces', () => {
    const names = maps.flatMap(({ field }) => field.keysIn('vi'))
    expect(names.filter(name => name !== name.toLowerCase().normalize('NFC').trim())).toEqual([])
    expect(names.filter(name => /[^\p{L} ]| {2}/u.test(name))).toEqual([])
  })
})

describe('sameSpelling', () => {
  it.each([
    ['Căn cứ', 'căn cứ'],
    ['căn_cứ', 'căn cứ'],
    ['can-cu', 'can_cu'],
    ['CĂN  CỨ', 'căn cứ'],
    ['căn cứ'.normalize('NFD'), 'căn cứ'],
    ['hoà thuỷ khoá', 'hòa thủy khóa'],
  ])('takes %s and %s for one name', (one, other) => {
    expect(sameSpelling(one)).toBe(sameSpelling(other))
  })

  it.each([
    ['can cu', 'căn cứ'],
    ['cản cứ', 'căn cứ'],
    ['đề', 'dề'],
    ['so', 'số'],
  ])('tells %s and %s apart', (one, other) => {
    expect(sameSpelling(one)).not.toBe(sameSpelling(other))
  })
})
