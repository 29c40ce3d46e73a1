import { describe, expect, it } from 'vitest'
import { paragraphElement } from '../../src/render/docx/paragraph.ts'
import { lineBreak, paragraph, rule, text } from './builders.ts'
import { testProfile } from './profile.ts'
import { found, renderedBody, styleOf, value, wordsOf } from './read-docx.ts'
import { all, at } from './xml-tree.ts'

describe('paragraphs of a DOCX', () => {
  it('stand in the style of their role, their words in order and whole', async () => {
    const body = await renderedBody(
      paragraph('documentType', 'QUYẾT ĐỊNH'),
      paragraph(
        'article',
        text('Điều 1. ', { bold: true }),
        'Ban hành “A & B” <C>',
        lineBreak,
        ' hai  dấu cách ',
      ),
    )
    expect(wordsOf(body)).toEqual([
      ['KHDocumentType', 'QUYẾT ĐỊNH'],
      ['KHArticle', 'Điều 1. Ban hành “A & B” <C>\n hai  dấu cách '],
    ])
    expect(all(body, 'w:t').every(piece => piece.attributes['xml:space'] === 'preserve')).toBe(true)
  })

  it('hold more pieces of text than a call takes as arguments', () => {
    const pieces = Array.from({ length: 150_000 }, (_, index) => text('a', { bold: index % 2 === 0 }))
    const context = { profile: testProfile, referred: new Set<number>() }
    const made = paragraphElement({ type: 'paragraph', role: 'body', children: pieces }, context)
    expect(Object.values(made)[0]).toHaveLength(1 + pieces.length)
  })

  it('carry nothing their style says', async () => {
    const [line] = all(
      await renderedBody(paragraph('subject', text('a', { bold: true, italic: false }))),
      'w:p',
    )
    expect(found(line, 'w:pPr').children.map(child => child.name)).toEqual(['w:pStyle'])
    expect(at(line, 'w:r', 'w:rPr')).toBeUndefined()
  })

  it('carry what differs from their style, on as well as off', async () => {
    const body = await renderedBody(
      paragraph('subject', text('a', { bold: false, italic: true })),
      paragraph(
        'body',
        text('b', { bold: true }),
        text('2', { script: 'super' }),
        text('n', { script: 'sub' }),
      ),
    )
    const marks = all(body, 'w:r').map(run =>
      at(run, 'w:rPr')?.children.map(({ name }) => [name, value(run, 'w:rPr', name)]),
    )
    expect(marks).toEqual([
      [
        ['w:b', '0'],
        ['w:i', true],
      ],
      [['w:b', true]],
      [['w:vertAlign', 'superscript']],
      [['w:vertAlign', 'subscript']],
    ])
  })

  it('lose the characters XML cannot hold, and only them', async () => {
    const body = await renderedBody(paragraph('body', 'a\u0000\u0008\u000b\u001f\uffffb\u00a0\u00adc\r'))
    expect(wordsOf(body)).toEqual([['KHBody', 'ab\u00a0\u00adc\r']])
  })
})

describe('rules of a DOCX', () => {
  it('are exactly as long as told and centred in the text, in whole twips', async () => {
    const { page } = testProfile
    const { left, right } = page.margins.portrait
    const width = Math.round((page.width - left - right) * 20)
    for (const length of [100, 100.05, 33.35]) {
      const [line] = all(await renderedBody(rule('subject', length), paragraph('body', 'a')), 'w:p')
      if (line === undefined) throw new Error('no paragraph')
      const { attributes } = found(line, 'w:pPr', 'w:ind')
      const [start, end] = [Number(attributes['w:left']), Number(attributes['w:right'])]
      expect(styleOf(line)).toBe('KHRuleSubject')
      expect(width - start - end).toBe(Math.round(length * 20))
      expect(Math.abs(start - end)).toBeLessThanOrEqual(1)
      expect(all(line, 'w:r')).toEqual([])
    }
  })

  it('stay with the text they close', async () => {
    const [inside, last] = all(
      await renderedBody(rule('subject', 50), paragraph('body', 'a'), rule('attachment', 50)),
      'w:p',
    ).filter(line => String(styleOf(line)).startsWith('KHRule'))
    expect(value(inside, 'w:pPr', 'w:keepNext')).toBe(true)
    expect(value(last, 'w:pPr', 'w:keepNext')).toBeUndefined()
  })
})
