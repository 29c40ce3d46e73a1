import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { citationsIn } from '../../../src/plan/reading/citations/citations-in.ts'
import { LEGAL_REGISTER } from '../../../src/register/legal-register.ts'
import { fullForm, nameOf } from '../../../src/validate/citations/cited-text.ts'
import { knownText } from '../../../src/validate/citations/known-text.ts'
import { titleDifference } from '../../../src/validate/citations/published-title.ts'

const cited = LEGAL_REGISTER.texts.flatMap(entry => {
  const text = fullForm(entry)
  return text === undefined ? [] : [{ entry, text }]
})

describe('a text of the register cited in full', () => {
  it.each(cited)('is read and found again: $text', ({ entry, text }) => {
    const [citation] = citationsIn(`Căn cứ ${text};`)
    expect(citation?.text).toBe(text)
    expect(citation && knownText(citation, LEGAL_REGISTER)).toBe(entry)
    expect(citation && nameOf(citation)).toContain(entry.type)
  })

  it.each(cited)('has the published title: $entry.number', ({ entry: { title = '' }, text }) => {
    const [citation] = citationsIn(text)
    expect(titleDifference(citation?.title?.text ?? '', title, true)).toBeUndefined()
  })
})

describe('a title that is not as published', () => {
  const titles = cited
    .map(({ entry: { title = '' } }) => title)
    .filter(title => title.split(' ').length > 6 && !/\d/u.test(title))

  it('is told by any other word in a basis', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.nat(), (title, place) => {
        const words = title.split(' ')
        const index = place % words.length
        const changed = words.map((word, at) => (at === index ? 'khác' : word)).join(' ')
        fc.pre(/^\p{L}+$/u.test(words[index] ?? ''))
        expect(titleDifference(changed, title, true)?.here).toContain('khác')
      }),
    )
  })

  it('may have abbreviations for its words, and flow into others in running text', () => {
    const title = 'về kiểm soát thủ tục hành chính'
    expect(titleDifference('về kiểm soát TTHC', title, true)).toBeUndefined()
    expect(titleDifference(`${title} trên địa bàn xã`, title, false)).toBeUndefined()
    expect(titleDifference(`${title} trên địa bàn xã`, title, true)).toBeDefined()
  })
})
