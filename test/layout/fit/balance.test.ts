import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Inline, Paragraph } from '../../../src/document/model.ts'
import { balanced } from '../../../src/layout/fit/balance.ts'
import { WORD } from '../../../src/layout/set/line-model.ts'
import { Measure } from '../../../src/layout/set/measure.ts'
import { countLines } from '../../../src/layout/set/paragraph-lines.ts'
import { decree30 } from '../../../src/profile/decree30.ts'
import { evenFonts } from '../even-font.ts'

/** Every character is 1 pt wide. */
const style = { ...decree30.roles.subject, size: 2, bold: false }
const measure = new Measure(evenFonts)
const setter = { measure, model: WORD }

function title(...children: readonly Inline[]): Paragraph {
  return { type: 'paragraph', role: 'subject', children }
}

function text(value: string, bold = false): Inline {
  return { type: 'text', text: value, ...(bold && { bold }) }
}

/** The text of a title as balanced in a room; breaks as “/”, bold in stars. */
function shown(paragraph: Paragraph, room: number): string {
  return balanced(paragraph, style, room, measure)
    .children.map(child => {
      if (child.type === 'lineBreak') return '/'
      if (child.type === 'noteMark') return `[${child.note + 1}]`
      return child.bold ? `*${child.text}*` : child.text
    })
    .join('')
}

describe('balancing a title', () => {
  it('leaves one line as it is', () => {
    expect(shown(title(text('một cửa liên thông')), 40)).toBe('một cửa liên thông')
  })

  it('leaves no lonely word on the last line', () => {
    expect(shown(title(text('kiểm soát thủ tục hành chính')), 25)).toBe('kiểm soát thủ tục/hành chính')
  })

  it('breaks before a connective rather than in the middle', () => {
    expect(shown(title(text('kiểm soát thủ tục hành chính và cơ chế một cửa')), 30)).toBe(
      'kiểm soát thủ tục hành chính/và cơ chế một cửa',
    )
  })

  it('does not break a date, a name or a compound where lines could be more equal', () => {
    expect(shown(title(text('tuyển quân từ ngày 17 tháng 02 năm 2026')), 30)).toBe(
      'tuyển quân/từ ngày 17 tháng 02 năm 2026',
    )
  })

  it('leaves no short form of authority alone on a line', () => {
    expect(shown(title(text('TM. ỦY BAN NHÂN DÂN')), 18)).toBe('TM. ỦY BAN/NHÂN DÂN')
  })

  it('needs no more lines than the full width does', () => {
    expect(shown(title(text('aaaa bbbb cccc dddd eeee ffff')), 14)).toBe('aaaa bbbb cccc/dddd eeee ffff')
  })

  it('keeps a break the author gives as the only one', () => {
    const given = title(text('một cửa'), { type: 'lineBreak' }, text('liên thông trong giải quyết thủ tục'))
    expect(shown(given, 20)).toBe('một cửa/liên thông trong giải quyết thủ tục')
  })

  it('keeps the looks of words and the marks of notes on either side', () => {
    const mixed = title(
      text('aaa bbb '),
      text('ccc ddd', true),
      { type: 'noteMark', note: 0 },
      text(' eee fff'),
    )
    expect(shown(mixed, 20)).toBe('aaa bbb *ccc*/*ddd*[1] eee fff')
  })

  it('never adds a line, and keeps every word in order', () => {
    const words = fc.array(
      fc.string({ unit: fc.constantFrom('a', 'ệ', 'đ', '-'), minLength: 1, maxLength: 9 }),
      {
        minLength: 1,
        maxLength: 20,
      },
    )
    fc.assert(
      fc.property(words, fc.integer({ min: 10, max: 60 }), (list, room) => {
        const plain = title(text(list.join(' ')))
        const result = balanced(plain, style, room, measure)
        const count = (paragraph: Paragraph) => countLines(paragraph.children, style, room, setter)
        expect(count(result)).toBeLessThanOrEqual(count(plain))
        expect(shown(plain, room).split(/[ /]/).join(' ').replaceAll('- ', '-')).toBe(
          list.join(' ').replaceAll('- ', '-'),
        )
      }),
    )
  })
})
