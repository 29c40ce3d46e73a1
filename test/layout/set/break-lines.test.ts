import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Face } from '../../../src/base/world.ts'
import { type BrokenLine, breakLines } from '../../../src/layout/set/break-lines.ts'
import { LIBREOFFICE, type LineModel, WORD } from '../../../src/layout/set/line-model.ts'
import { Measure } from '../../../src/layout/set/measure.ts'
import type { Run } from '../../../src/layout/set/runs.ts'
import { wordsOf } from '../../../src/layout/set/words.ts'
import { evenFonts } from '../even-font.ts'

const measure = new Measure(evenFonts)

/** Lines of text in which every character is 1 pt wide. */
function linesOf(
  text: string,
  room: number,
  options: { justified?: boolean; italic?: boolean; model?: LineModel } = {},
): string[] {
  return broken(text, room, options).map(textOf)
}

function broken(
  text: string,
  room: number,
  { justified = false, italic = false, model = WORD } = {},
): readonly BrokenLine[] {
  const words = wordsOf([run(text, italic ? 'italic' : 'regular')], measure)
  return breakLines(words, { first: room, rest: room }, justified, model, measure)
}

function run(text: string, face: Face = 'regular'): Run {
  return { text, appearance: { face, size: 2, lineSize: 2, rise: 0 } }
}

function textOf(line: BrokenLine): string {
  return line.pieces.map(piece => piece.text).join('')
}

describe('breaking lines', () => {
  it('keeps the space at which a line breaks, hanging beyond the room', () => {
    expect(linesOf('một cửa', 3)).toEqual(['một ', 'cửa'])
  })

  it('breaks where a line break is written, with a space that keeps the words apart in copied text', () => {
    expect(linesOf('một\ncửa', 10)).toEqual(['một ', 'cửa'])
  })

  it('breaks after a hyphen before a letter', () => {
    expect(linesOf('Ban-đê', 4)).toEqual(['Ban-', 'đê'])
  })

  it('keeps a symbol with digits after its slash or hyphen whole', () => {
    expect(linesOf('số 63/2010 mục 5-7', 7)).toEqual(['số ', '63/2010 ', 'mục 5-7'])
  })

  it('breaks a word longer than the line between characters', () => {
    expect(linesOf('abcdefg', 3)).toEqual(['abc', 'def', 'g'])
  })

  it('keeps the footnote of a mark that stands in such a word', () => {
    const runs = [run('abcd'), { ...run('1'), note: 0 }, run('efg')]
    const lines = breakLines(wordsOf(runs, measure), { first: 3, rest: 3 }, false, WORD, measure)
    const notes = lines.map(line => line.pieces.flatMap(piece => piece.note ?? []))
    expect([lines.map(textOf), notes]).toEqual([
      ['abc', 'd1e', 'fg'],
      [[], [0], []],
    ])
  })

  it('starts a word longer than the line on a line of its own', () => {
    expect(linesOf('a bcdefg', 4)).toEqual(['a ', 'bcde', 'fg'])
  })

  it('gives one empty line for an empty paragraph', () => {
    expect(linesOf('', 10)).toEqual([''])
  })

  it('squeezes the spaces of a justified line by up to a quarter to take one more word', () => {
    const text = 'aa bb cc dd ee ff'
    expect(linesOf(text, 16.2, { justified: true })).toEqual(['aa bb cc dd ee ff'])
    expect(linesOf(text, 15.7, { justified: true })).toEqual(['aa bb cc dd ee ', 'ff'])
  })

  it('does not squeeze text that is not justified, nor in the older line model', () => {
    const text = 'aa bb cc dd ee ff'
    expect(linesOf(text, 16.2)).toEqual(['aa bb cc dd ee ', 'ff'])
    expect(linesOf(text, 16.2, { justified: true, model: LIBREOFFICE })).toEqual(['aa bb cc dd ee ', 'ff'])
  })

  it('keeps room free for italics in the older line model, at their end and at each no-break space', () => {
    const spare = 2 * LIBREOFFICE.italicSpare
    const inItalics = (text: string, room: number) =>
      linesOf(text, room, { model: LIBREOFFICE, italic: true })
    expect(inItalics('aa bb', 5 + spare)).toEqual(['aa bb'])
    expect(inItalics('aa bb', 5)).toEqual(['aa ', 'bb'])
    expect(inItalics('a\u00a0a bb', 6 + spare)).toEqual(['a\u00a0a ', 'bb'])
    expect(inItalics('a\u00a0a bb', 6 + 2 * spare)).toEqual(['a\u00a0a bb'])
    expect(linesOf('aa bb', 5, { model: LIBREOFFICE })).toEqual(['aa bb'])
    expect(linesOf('aa bb', 5, { italic: true })).toEqual(['aa bb'])
  })

  it('does not squeeze when stretching is the lesser evil', () => {
    // Nine spaces would lose 0.2 each, or with the short word on the next line gain less than twice that.
    const text = 'a b c d e f g h i jj'
    expect(linesOf(text, 18.2, { justified: true })).toEqual(['a b c d e f g h i ', 'jj'])
  })

  it('loses no character, whatever the text and room', () => {
    fc.assert(
      fc.property(
        vietnameseText(),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.boolean(),
        (text, room, justified) => {
          expect(linesOf(text, room, { justified }).join('')).toBe(text)
        },
      ),
    )
  })

  it('makes no line wider than its room, unless squeezed or a single character', () => {
    fc.assert(
      fc.property(
        vietnameseText(),
        fc.double({ min: 0.5, max: 60, noNaN: true }),
        fc.boolean(),
        (text, room, justified) => {
          for (const line of broken(text, room, { justified })) {
            const squeezable = justified ? line.spaceWidth / 4 : 0
            const alone = textOf(line).trim().length === 1
            expect(alone || line.width <= room + squeezable + 0.02).toBe(true)
          }
        },
      ),
    )
  })
})

function vietnameseText(): fc.Arbitrary<string> {
  const word = fc.string({ unit: fc.constantFrom(...'aăâđêơưỆỗ-/.,()0123'), minLength: 1, maxLength: 9 })
  return fc.array(word, { maxLength: 30 }).map(words => words.join(' '))
}
