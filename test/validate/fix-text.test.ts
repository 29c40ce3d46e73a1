import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import type { Fix } from '../../src/base/diagnostic.ts'
import { readSourceFile } from '../../src/plan/language/source-file.ts'
import { fixText } from '../../src/validate/fix/fix-text.ts'
import { runs } from '../runs.ts'

/** Replaces every `wrong` in the text at a path of a file by `right`. */
function fixes(
  text: string,
  path: readonly (string | number)[],
  value: string,
  wrong: string,
  right: string,
): readonly Fix[] {
  const { value: file } = readSourceFile('a.yaml', new TextEncoder().encode(text))
  if (!file) throw new Error('not YAML')
  const found: Fix[] = []
  for (let at = value.indexOf(wrong); at >= 0; at = value.indexOf(wrong, at + wrong.length)) {
    const range = [at, at + wrong.length] as const
    const { span, isExact } = file.source.locateRange(path, value, range)
    if (isExact) found.push({ span, text: right, range })
  }
  return found
}

function isReadable(text: string): boolean {
  return readSourceFile('a.yaml', new TextEncoder().encode(text)).value !== undefined
}

function fixed(text: string, wrong: string, right: string): string {
  const value = String(parse(text).a)
  return fixText('a.yaml', text, fixes(text, ['a'], value, wrong, right)).text
}

describe('fixText', () => {
  it.each([
    ['plain', '# đầu\na:   hoà  bình   # cuối\nb: 1\n', '# đầu\na:   hòa  bình   # cuối\nb: 1\n'],
    ['in single quotes', "a: 'hoà ''x'''\n", "a: 'hòa ''x'''\n"],
    ['in double quotes', 'a: "hoà \\"x\\" \\u0041"\n', 'a: "hòa \\"x\\" \\u0041"\n'],
    ['in a block', 'a: |\n  một\n  hoà\n\n# sau\n', 'a: |\n  một\n  hòa\n\n# sau\n'],
    ['folded', 'a: >-\n  một\n  hoà\n', 'a: >-\n  một\n  hòa\n'],
    ['over lines', 'a: một\n   hoà hoà\n', 'a: một\n   hòa hòa\n'],
    ['with CRLF', 'a: hoà\r\nb: 1\r\n', 'a: hòa\r\nb: 1\r\n'],
    ['in a flow', '{a: hoà, b: [1]}\n', '{a: hòa, b: [1]}\n'],
  ])('changes the letters alone, %s', (_, text, expected) => {
    expect(fixed(text, 'hoà', 'hòa')).toBe(expected)
  })

  it('writes quotes as the text around them needs', () => {
    expect(fixed("a: 'x y'\n", ' ', "'")).toBe("a: 'x''y'\n")
    expect(fixed('a: "x y"\n', ' ', '"\\')).toBe('a: "x\\"\\\\y"\n')
  })

  it.each([
    ['a: x y\n', ' ', ': '],
    ['a: x y\n', ' ', ' # '],
    ['[a: x y]\n', 'zz', ''],
    ['{a: x y, b: 1}\n', ' ', ', '],
    ['a: x1\n', 'x', ''],
    ['a: xy\n', 'xy', ''],
    ['a: xnull\n', 'x', ''],
  ])('leaves %j alone where “%s” cannot become “%s”', (text, wrong, right) => {
    const value = String(parse(text)?.a ?? '')
    const changes = value === '' ? [] : fixes(text, ['a'], value, wrong, right)
    expect(fixText('a.yaml', text, changes).text).toBe(text)
  })

  it('makes the possible ones of several changes', () => {
    const text = 'a: x y\nb: [u v]\n'
    const all = [...fixes(text, ['a'], 'x y', ' ', ': '), ...fixes(text, ['b', 0], 'u v', ' ', '-')]
    expect(fixText('a.yaml', text, all).text).toBe('a: x y\nb: [u-v]\n')
  })

  it.each(['.nan', '.NaN', '.inf', '-.inf', '1e999', '-0', '0x10', '0o7', '1_000', '~', '2026-12-01'])(
    'makes a change beside %s',
    value => {
      expect(fixed(`a: x  y\nb: [${value}]\n`, '  ', ' ')).toBe(`a: x y\nb: [${value}]\n`)
    },
  )

  it('makes the first of changes that touch each other, and the same one once', () => {
    const text = 'a: xyz\n'
    const [first] = fixes(text, ['a'], 'xyz', 'xy', 'b')
    const [second] = fixes(text, ['a'], 'xyz', 'yz', 'c')
    if (!first || !second) throw new Error('no change')
    expect(fixText('a.yaml', text, [second, first, first])).toMatchObject({ text: 'a: bz\n', fixes: [first] })
  })

  it('leaves a repeated text changed once', () => {
    const text = 'a: &x hoà\nb: *x\n'
    expect(fixed(text, 'hoà', 'hòa')).toBe('a: &x hòa\nb: *x\n')
  })

  it('changes exactly the text it is to change, however the file is written', () => {
    const word = fc.constantFrom('hoà', ' ', '  ', "'", '"', ':', '#', 'Đ', '1', '-', ',', '\n', 'uỷ', 'é')
    const texts = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(''))
    const style = fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED')
    fc.assert(
      fc.property(texts, texts, style, word, word, (a, b, defaultStringType, wrong, right) => {
        const text = stringify({ a, list: [b, { c: a }] }, { defaultStringType })
        const read = parse(text)
        // Some of these texts would be lost in YAML, which is refused as a whole.
        fc.pre(read.a === a && isReadable(text))
        const changes = fixes(text, ['a'], a, wrong, right)
        const { text: after, fixes: made } = fixText('a.yaml', text, changes)
        const expected = made
          .toReversed()
          .reduce((value, { range: [start, end] }) => value.slice(0, start) + right + value.slice(end), a)
        expect(parse(after)).toEqual({ ...read, a: expected })
      }),
      { numRuns: runs(500) },
    )
  })
})
