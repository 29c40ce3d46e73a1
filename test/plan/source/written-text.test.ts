import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { readSourceFile } from '../../../src/plan/language/source-file.ts'

/** What is written where the characters `part` of the only text of a file stand; `~` before it when not exactly so. */
function written(yaml: string, part: string, occurrence = 0): string {
  const { value: file } = readSourceFile('a.yaml', new TextEncoder().encode(yaml))
  if (!file) throw new Error('no YAML')
  const { value, source } = file
  const text = Object(value).text as string
  let start = text.indexOf(part)
  for (let i = 0; i < occurrence; i++) start = text.indexOf(part, start + 1)
  const { span, isExact } = source.locateRange(['text'], text, [start, start + part.length])
  return `${isExact ? '' : '~'}${source.textAt(span)}`
}

describe('a part of a text is found where it is written', () => {
  it.each([
    ['in plain text', 'text: một hai một', 'hai', 'hai'],
    ['in single quotes', "text: 'nói ''không'' một'", "'không' m", "~''không'' m"],
    ['in double quotes', String.raw`text: "nói \"không\" m\u1ed9t hai"`, 'hai', 'hai'],
    [
      'behind an escape that is part of it',
      String.raw`text: "nói \"không\" m\u1ed9t hai"`,
      'một',
      String.raw`~m\u1ed9t`,
    ],
    ['in a folded line', 'text: một\n  hai ba', 'hai', 'hai'],
    ['over a folded line', 'text: một\n  hai ba', 'một hai', '~một\n  hai'],
    ['in a literal block', 'text: |\n  một\n  hai ba\n', 'hai ba', 'hai ba'],
    ['in a folded block', 'text: >-\n  một\n  hai\n\n  ba bốn\n', 'ba bốn', 'ba bốn'],
    ['with marks written apart', `text: ${'một hai'.normalize('NFD')}`, 'một', 'một'.normalize('NFD')],
    ['with Windows line ends', 'text: |\r\n  một\r\n  hai ba\r\n', 'hai', 'hai'],
    ['of two spaces', 'text: một  hai', '  ', '  '],
  ])('%s', (_, yaml, part, expected) => {
    expect(written(yaml, part)).toBe(expected)
  })

  it('the second time it occurs', () => {
    const { value: file } = readSourceFile('a.yaml', new TextEncoder().encode('text: ba một ba'))
    expect(file?.source.locateRange(['text'], 'ba một ba', [7, 9]).span).toEqual({
      file: 'a.yaml',
      start: 13,
      end: 15,
    })
  })

  it('where the plan folds the spaces between', () => {
    const { value: file } = readSourceFile('a.yaml', new TextEncoder().encode('text: ngày     tháng   hai'))
    const { span, isExact } = file?.source.locateRange(['text'], 'ngày tháng hai', [5, 14]) ?? {}
    expect([span?.start, span?.end, isExact]).toEqual([15, 26, false])
  })

  it('as the whole text when another text is judged than the one written', () => {
    const { value: file } = readSourceFile('a.yaml', new TextEncoder().encode('text: một hai'))
    const { span, isExact } = file?.source.locateRange(['text'], 'một hai ba', [0, 3]) ?? {}
    expect([span?.start, span?.end, isExact]).toEqual([6, 13, false])
  })
})

const TEXTS = fc
  .array(
    fc.constantFrom(
      'Điều',
      'a',
      ' ',
      '  ',
      "'",
      '"',
      '\\',
      '- ',
      ': ',
      '#',
      ' #',
      '\n',
      'ộ',
      'hòa',
      '\u00A0',
    ),
    {
      minLength: 1,
      maxLength: 30,
    },
  )
  .map(parts => parts.join(''))
  .filter(text => text.trim() === text && text !== '')

describe('whatever the text and its style', () => {
  it('an exact part is written as it reads', () => {
    const styles = fc.constantFrom(
      ...(['PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_LITERAL', 'BLOCK_FOLDED'] as const),
    )
    fc.assert(
      fc.property(TEXTS, styles, fc.nat(), fc.nat(), (text, defaultStringType, from, length) => {
        const yaml = stringify({ text }, { defaultStringType })
        const { value: file } = readSourceFile('a.yaml', new TextEncoder().encode(yaml))
        if (!file || Object(file.value).text !== text) return
        const start = from % text.length
        const end = Math.min(text.length, start + 1 + (length % 8))
        const { span, isExact } = file.source.locateRange(['text'], text, [start, end])
        const shown = file.source.textAt(span)
        if (isExact) expect(shown).toBe(text.slice(start, end))
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.start).toBeGreaterThanOrEqual(yaml.indexOf(':'))
      }),
    )
  })
})
