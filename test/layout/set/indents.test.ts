import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline } from '../../../src/document/model.ts'
import { WORD } from '../../../src/layout/set/line-model.ts'
import { Measure, measureOf } from '../../../src/layout/set/measure.ts'
import { setParagraph } from '../../../src/layout/set/paragraph-lines.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import type { ParagraphStyle } from '../../../src/profile/profile.ts'
import { tinosSet } from '../../font/tinos.ts'
import { evenFonts } from '../even-font.ts'

/** Every character is 1 pt wide. */
const plain: ParagraphStyle = { ...decree30.roles.body, size: 2, align: 'left', left: 0, firstLine: 0 }
const setter = { measure: new Measure(evenFonts), model: WORD }

function words(text: string): readonly Inline[] {
  return [{ type: 'text', text }]
}

function linesIn(text: string, room: number, style: Partial<ParagraphStyle>) {
  return setParagraph(words(text), { ...plain, ...style }, room, setter).lines.map(line => ({
    text: line.runs.map(run => run.text).join(''),
    x: line.x,
    width: line.width,
  }))
}

function placesOf(text: string, room: number, style: Partial<ParagraphStyle>) {
  return linesIn(text, room, style).map(line => `${line.x} ${line.text}`)
}

describe('indents', () => {
  it('narrow every line from the left', () => {
    expect(placesOf('aaa bbb ccc', 10, { left: 3 })).toEqual(['3 aaa bbb ', '3 ccc'])
  })

  it('set the first line further in, or out where it hangs', () => {
    expect(placesOf('aaa bbb ccc', 12, { left: 3, firstLine: 3 })).toEqual(['6 aaa ', '3 bbb ccc'])
    expect(placesOf('- aa bbb ccc', 11, { left: 4, firstLine: -2 })).toEqual(['2 - aa bbb ', '4 ccc'])
  })

  it('take the middle and the right edge of the room they leave', () => {
    expect(placesOf('aa', 10, { left: 4, align: 'center' })).toEqual(['6 aa'])
    expect(placesOf('aa', 10, { left: 4, align: 'right' })).toEqual(['8 aa'])
  })

  it('leave no line wider than its room, nor one that stands outside of it', () => {
    const texts = fc
      .array(fc.string({ unit: fc.constantFrom('a', 'ệ', 'đ'), minLength: 1, maxLength: 6 }), {
        minLength: 1,
        maxLength: 30,
      })
      .map(parts => parts.join(' '))
    const indents = fc.record({
      left: fc.integer({ min: 4, max: 12 }),
      firstLine: fc.integer({ min: -4, max: 8 }),
      align: fc.constantFrom('left' as const, 'center' as const, 'right' as const, 'justify' as const),
    })
    fc.assert(
      fc.property(texts, indents, fc.integer({ min: 28, max: 60 }), (text, style, room) => {
        for (const [index, { x, width }] of linesIn(text, room, style).entries()) {
          const start = style.left + (index === 0 ? style.firstLine : 0)
          expect(x).toBeGreaterThanOrEqual(start - 0.01)
          expect(x + width).toBeLessThanOrEqual(room + 0.01)
        }
      }),
    )
  })
})

describe('addressees of Decree 30', () => {
  it('have their dashes below the colon of “Kính gửi:” (PL I-I.II.9.d)', () => {
    const measure = measureOf(tinosSet())
    const { addresseesLead: lead, addressee } = decree30.roles
    const widthOf = (text: string) => measure.width(text, 'regular', lead.size)
    const colon = lead.left + widthOf('Kính gửi') + widthOf(':') / 2
    const dash = addressee.left + addressee.firstLine + widthOf('-') / 2
    expect(Math.abs(colon - dash)).toBeLessThan(0.1)
    // Further lines begin where the words after the dash do.
    expect(Math.abs(-addressee.firstLine - widthOf('- '))).toBeLessThan(0.1)
    expect(addressee.size).toBe(lead.size)
  })
})
