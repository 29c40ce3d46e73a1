import { describe, expect, it } from 'vitest'
import { cell, document, mark, paragraph, row, section, table, text } from './builders.ts'
import { found, rendered, styleOf, value, wordsOf } from './read-docx.ts'
import { all, at } from './xml-tree.ts'

const notes = ['một', 'hai', 'ba'].map((word, index) => ({
  children: [text(`Chú thích ${word}`, { bold: index === 1 }), text('.')],
}))
const file = await rendered(
  document(
    [
      section([
        paragraph('clause', 'a', mark(0), 'b', mark(1), mark(0)),
        table([100, 100], [], [row([cell([paragraph('tableText', 'c', mark(2))]), 'd'])]),
      ]),
      section([paragraph('clause', 'e', mark(1))]),
    ],
    { notes },
  ),
)

describe('footnotes of a DOCX', () => {
  it('are referred to once each, in order; a further mark is the number alone', () => {
    expect(wordsOf(file.body).map(([, words]) => words)).toEqual(['a[1]b[2]1', 'c[3]', 'd', ' ', 'e2'])
    const marks = all(file.body, 'w:rStyle').map(style => style.attributes['w:val'])
    expect(marks).toEqual(Array(5).fill('FootnoteReference'))
  })

  it('hold the raised mark, a space and their text, in the style of notes', () => {
    const [, , ...texts] = all(file.part('word/footnotes.xml'), 'w:footnote')
    expect(texts.map(note => note.attributes['w:id'])).toEqual(['1', '2', '3'])
    for (const [index, note] of texts.entries()) {
      const line = found(note, 'w:p')
      const runs = all(line, 'w:r')
      expect(styleOf(line)).toBe('KHFootnote')
      expect(value(runs[0], 'w:rPr', 'w:rStyle')).toBe('FootnoteReference')
      expect(at(runs[0], 'w:footnoteRef')).toBeDefined()
      expect(line.text).toBe(` Chú thích ${['một', 'hai', 'ba'][index]}.`)
      expect(all(line, 'w:b')).toHaveLength(index === 1 ? 1 : 0)
    }
  })

  it('have lines above them that are lines only', () => {
    const lines = all(file.part('word/footnotes.xml'), 'w:footnote').slice(0, 2)
    expect(lines.map(line => [line.attributes['w:type'], line.attributes['w:id']])).toEqual([
      ['separator', '-1'],
      ['continuationSeparator', '0'],
    ])
    expect(lines.map(line => all(line, 'w:r').flatMap(run => run.children.map(piece => piece.name)))).toEqual(
      [['w:separator'], ['w:continuationSeparator']],
    )
  })
})
