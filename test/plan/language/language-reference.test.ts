import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { languageReference } from '../../../src/plan/language/schema/language-reference.ts'
import { languageFields } from './language-fields.ts'

const page = languageReference()
/** The rows of keys: both names, the meaning, the example. */
const rows = [...page.matchAll(/^\| `([^`]+)`(?: \*)? \| `([A-Za-z]+)` \| (.+?) \| `(.+)` \|$/gm)].map(
  ([, vi = '', en = '', meaning = '', example = '']) => ({ vi, en, meaning, example }),
)

describe('docs/ngon-ngu.md', () => {
  it('is what the schema says now; `npm run schemas` writes it', () => {
    const published = readFileSync(new URL('../../../docs/ngon-ngu.md', import.meta.url), 'utf8')
    expect(published).toBe(page)
  })

  it('names every key by both names', () => {
    const named = new Set(rows.map(({ vi, en }) => `${en} ${vi}`))
    const keys = languageFields().flatMap(({ field }) =>
      field.keys.map(key => `${key} ${field.keyIn('vi', key)}`),
    )
    expect(keys.length).toBeGreaterThan(100)
    expect(keys.filter(key => !named.has(key))).toEqual([])
  })

  it('names every word', () => {
    const words = languageFields().flatMap(({ field }) => field.words)
    expect(words.filter(word => word !== '' && !page.includes(word))).toEqual([])
  })

  it('shows examples as they can stand in a plan', () => {
    const keys = new Set(languageFields().flatMap(({ field }) => field.keys))
    for (const { vi, example } of rows) {
      expect(Object.keys(parse(example))).toEqual([vi])
      const english = [...example.matchAll(/(?<=^|[{,] )([a-z]+): /g)].map(([, key = '']) => key)
      expect(english.filter(key => keys.has(key) && key !== 'kehoach')).toEqual([])
    }
  })

  it('calls keys in its meanings as it calls them', () => {
    const english = new Set(languageFields().flatMap(({ field }) => field.keys))
    const quoted = rows.flatMap(({ meaning }) =>
      [...meaning.matchAll(/“([a-zA-Z]+)”/g)].map(([, key = '']) => key),
    )
    expect(quoted.filter(key => english.has(key))).toEqual([])
  })
})
