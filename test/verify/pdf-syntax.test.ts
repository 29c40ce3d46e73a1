import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/verify/pdf/content.ts'
import { readFont } from '../../src/verify/pdf/fonts.ts'
import { PdfLexer } from '../../src/verify/pdf/lexer.ts'
import { PdfObjects } from '../../src/verify/pdf/pdf-objects.ts'
import { Reference, textOf } from '../../src/verify/pdf/values.ts'
import { UnreadableError } from '../../src/verify/unreadable.ts'

function value(source: string) {
  return new PdfLexer(source).next()
}

describe('PdfLexer', () => {
  it('reads every kind of value', () => {
    expect(value('% note\n 12')).toBe(12)
    expect(value('-3.5')).toBe(-3.5)
    expect(value('.25')).toBe(0.25)
    expect(value('0.001')).toBe(0.001)
    expect(value('true')).toBe(true)
    expect(value('null')).toBe(null)
    expect(value('(a(b)c)')).toBe('a(b)c')
    expect(value('(\\(\\101\\n\\\\\\\nx)')).toBe('(A\n\\x')
    expect(value('<41 4>')).toBe('A@')
    expect(value('[1 2 0 R /N#41]')).toMatchObject([1, { object: 2 }, { name: 'NA' }])
    expect(value('<</A <</B [(x)]>> /C 1>>')).toEqual(
      new Map<string, unknown>([
        ['A', new Map([['B', ['x']]])],
        ['C', 1],
      ]),
    )
  })

  it.each(['(a', '<4', '[1', '<</A>>', '<<1 2>>', ')', '}', '[R]', '['.repeat(200)])('refuses %s', source => {
    expect(() => value(source)).toThrow(UnreadableError)
  })

  it('reads texts in both encodings', () => {
    expect(textOf('vi-VN')).toBe('vi-VN')
    expect(textOf('\u00fe\u00ff\u0000A\u001e\u00d9')).toBe('Aộ')
  })
})

/** A file of these objects, numbered from 1. */
function file(...objects: readonly string[]): PdfObjects {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((object, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const entries = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`)
  const start = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join('')}`
  text += `trailer\n<</Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`
  return new PdfObjects(new Uint8Array(Buffer.from(text, 'latin1')))
}

const stream = (content: string) => `<</Length ${content.length}>>\nstream\n${content}\nendstream`

describe('a font', () => {
  it('of one byte a code is read by its map, ranges and lists included', () => {
    const map =
      '1 beginbfchar <01> <0041> endbfchar 2 beginbfrange <02> <04> <1ED8> <05> <06> [<0062> <D835DD38>] endbfrange'
    const objects = file(
      '<</Type /Font /Subtype /TrueType /BaseFont /ABCDEF+Name /ToUnicode 2 0 R>>',
      stream(map),
    )
    const font = readFont(objects, new Reference(1))
    expect(font).toMatchObject({ name: 'Name', codeBytes: 1, isEmbedded: false })
    const content =
      'BT /F1 12 Tf 1 0 0 1 10 20 Tm (\\001\\002)Tj 0 -14 Td [(\\003)-250(\\005\\006)]TJ T* (\\004)Tj ET'
    const shown = readContent(content, 1, new Map([['F1', font]]))
    expect(shown.texts.map(({ text, x, y, size }) => [text, x, y, size])).toEqual([
      ['AỘ', 10, 20, 12],
      ['ộb𝔸', 10, 6, 12],
      ['\u1eda', 10, 6, 12],
    ])
  })

  it('without a map is refused', () => {
    const objects = file('<</Type /Font /Subtype /TrueType /BaseFont /Name>>')
    expect(() => readFont(objects, new Reference(1))).toThrow('font Name has no ToUnicode map')
  })
})

describe('PdfObjects', () => {
  it('follows references, and refuses what is not there or no stream', () => {
    const objects = file('<</A 2 0 R>>', '[1 2]', stream('abc'))
    expect(objects.array(objects.dictionary(objects.trailer.get('Root')).get('A'))).toEqual([1, 2])
    expect(objects.stream(new Reference(3))).toBe('abc')
    expect(() => objects.stream(new Reference(2))).toThrow('object 2 is no stream')
    expect(() => objects.resolve(new Reference(9))).toThrow(UnreadableError)
  })
})
