import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FACES } from '../../src/base/world.ts'
import { heldTexts, lackingCharacters } from '../../src/font/holding-face.ts'
import { lettersOf } from '../../src/font/letters.ts'
import { PEOPLES_LETTERS, SIGNS, TINOS_SIGNS } from './peoples-letters.ts'
import { tinosAndSigns, tinosSet } from './tinos.ts'

describe('lettersOf', () => {
  it('keeps marks with the letter they stand on', () => {
    expect(lettersOf('Čư\u0306 ê\u0306\u0301')).toEqual(['Č', 'ư\u0306', ' ', 'ê\u0306\u0301'])
  })

  it('leaves a mark without a letter by itself', () => {
    expect(lettersOf('\u0306 \u0306a')).toEqual(['\u0306', ' ', '\u0306', 'a'])
  })

  it('keeps every character in order, pairs of surrogates whole', () => {
    const characters = fc.constantFrom(...'aê ☐', '\u0306', '\u0301', '\ufe0f', '😀')
    fc.assert(
      fc.property(fc.array(characters), list => {
        const text = list.join('')
        expect(lettersOf(text).join('')).toBe(text)
        expect(lettersOf(text).some(letter => /[\ud800-\udfff]/u.test(letter))).toBe(false)
      }),
    )
  })
})

describe('the face that holds a text', () => {
  const fonts = tinosAndSigns()

  it.each(FACES)('is the typeface’s own %s face for the letters of all peoples', face => {
    for (const letter of [...PEOPLES_LETTERS, ...TINOS_SIGNS])
      expect(heldTexts(letter, face, fonts)).toEqual([{ text: letter, face }])
  })

  it('is one of signs for what the typeface lacks, and of one kind for a row of circled numbers', () => {
    for (const sign of SIGNS) expect(lackingCharacters(sign, 'bold', fonts)).toEqual([])
    expect(heldTexts('Ghi ⑨⑩⑪ ☑ có', 'italic', fonts)).toEqual([
      { text: 'Ghi ', face: 'italic' },
      { text: '⑨⑩⑪', face: 'enclosed' },
      { text: ' ', face: 'italic' },
      { text: '☑', face: 'signs' },
      { text: ' có', face: 'italic' },
    ])
  })

  it('takes a mark along with the letter it stands on', () => {
    expect(heldTexts('✔\ufe0f x\u20d7', 'regular', fonts)).toEqual([
      { text: '✔\ufe0f', face: 'signs' },
      { text: ' ', face: 'regular' },
      { text: 'x\u20d7', face: 'signs' },
    ])
  })

  it('is none where there is none, nor for scripts that need rules of their own', () => {
    expect(lackingCharacters('漢 🎉 ☐ ສ ب', 'regular', fonts)).toEqual(['漢', '🎉', 'ສ', 'ب'])
    expect(lackingCharacters('☐ ☐', 'regular', tinosSet())).toEqual(['☐'])
  })
})
