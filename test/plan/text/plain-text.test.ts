import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup } from '../../../src/plan/text/markup.ts'
import { plainText } from '../../../src/plan/text/plain-text.ts'

/** Texts of words and everything markup is made of. */
const marked = fc
  .array(
    fc.constantFrom(
      'Rà soát',
      ' ',
      '**',
      '*',
      '[^mot]',
      '^2^',
      '~2~',
      '\\\\',
      '\\*',
      '\\\\\\',
      'm',
      '[',
      ']',
      ',',
    ),
    { maxLength: 12 },
  )
  .map(parts => parts.join(''))

describe('a text without its markup', () => {
  it('leaves out marks and keeps what is read', () => {
    expect(plainText('**Số hóa**[^mot] hồ sơ 5 m^2^\\\\ *H~2~O* \\*').text).toBe('Số hóa hồ sơ 5 m2\nH2O *')
  })

  it('knows where each letter is written', () => {
    const written = 'Đạt **90 %**[^a] a [^b]b'
    const { text, written: place } = plainText(written)
    const at = (part: string) => written.slice(...place(text.indexOf(part), text.indexOf(part) + part.length))
    expect(text).toBe('Đạt 90 % a b')
    expect(at('90 %')).toBe('90 %')
    expect(at('Đạt 90')).toBe('Đạt **90')
    expect(place(text.length - 1, text.length)).toEqual([written.length - 1, written.length])
  })

  it('finds every letter where it stands, from the start on', () => {
    fc.assert(
      fc.property(marked, written => {
        const { text, written: place } = plainText(written)
        const places = text.split('').map((_, index) => place(index, index + 1))
        const read = places.map(([start, end]) => written.slice(start, end))
        expect(read.map((letter, index) => (text[index] === '\n' ? '\n' : letter)).join('')).toBe(text)
        expect(places).toEqual(places.toSorted(([a], [b]) => a - b))
      }),
    )
  })

  it('is the text itself when that was written to be read as it is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zư *^~[\],.]{0,30}$/u), text => {
        expect(plainText(escapeMarkup(text)).text).toBe(text)
      }),
    )
  })
})
