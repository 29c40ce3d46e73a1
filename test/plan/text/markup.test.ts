import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escapeMarkup, type Markup, parseMarkup, splitParagraphs } from '../../../src/plan/text/markup.ts'
import { runs } from '../../runs.ts'

/** Markup as a short picture: styles in brackets, so that a row of the table reads at a glance. */
function picture(markup: readonly Markup[]): string {
  return markup.map(pictureOf).join('')
}

function pictureOf(piece: Markup): string {
  if (piece.type === 'lineBreak') return '<br>'
  if (piece.type === 'footnote') return `<note ${piece.id}>`
  const styles = [piece.bold && 'b', piece.italic && 'i', piece.script].filter(Boolean)
  return styles.length > 0 ? `<${styles.join(' ')}:${piece.text}>` : piece.text
}

const read: readonly (readonly [written: string, picture: string])[] = [
  ['a **đậm** b', 'a <b:đậm> b'],
  ['*nghiêng*', '<i:nghiêng>'],
  ['***cả hai***', '<b i:cả hai>'],
  ['**a *b* c**', '<b:a ><b i:b><b: c>'],
  ['*a **b***', '<i:a ><b i:b>'],
  ['***a** b*', '<b i:a><i: b>'],
  ['**Điều 1.**Nội dung', '<b:Điều 1.>Nội dung'],
  ['“**Kế hoạch**”', '“<b:Kế hoạch>”'],
  ['**a** **b**', '<b:a> <b:b>'],
  ['𝐀**b**𝐀', '𝐀**b**𝐀'],
  ['m^2^', 'm<super:2>'],
  ['**m^2^**', '<b:m><b super:2>'],
  ['^(1)^ Ghi chú', '<super:(1)> Ghi chú'],
  ['x^a\\^b^', 'x<super:a^b>'],
  ['H~2~O', 'H<sub:2>O'],
  ['công văn[^cv-1].', 'công văn<note cv-1>.'],
  ['10 m^2[^a]', '10 m^2<note a>'],
  ['**đậm[^x]**', '<b:đậm><note x>'],
  ['Ủy ban \\\\ phường', 'Ủy ban<br>phường'],
  ['a\\\\b', 'a<br>b'],
  ['a \\\\ \\\\ b', 'a<br><br>b'],
  ['1010~2~', '1010~2~'],
  ['C~6~H~12~O~6~', 'C<sub:6>H<sub:12>O<sub:6>'],
  ['\\*a\\* \\[^x] \\^2\\^', '*a* [^x] ^2^'],
  ['a\\\\\\b', 'a\\b'],
]

const leftAlone: readonly string[] = [
  'a * b',
  '* a',
  '2 ** 3',
  '5*10*20 cm',
  '2**3**4',
  '(*) bắt buộc; (**) nếu có; (*) như trên',
  'Mục 1*, mục 2*, mục 3*',
  '**a* b',
  '*a',
  '****',
  '**** a ****',
  'm^2',
  'm^2 và cm^2',
  '^ ^',
  '~15%',
  '~15%-~20%',
  '~15% và ~20%',
  '10~15/20~25',
  'snake_case __a__',
  '<b>a</b> & &amp;',
  '[1] [a](b) [^ a] [^]',
  'C:\\thu-muc',
  '\\\\may-chu\\tep',
  'a \\\\',
  ' \\\\ ',
  '10~15~20',
  '1. a',
  'a) b',
  '1) a',
  '+ a',
  '_a_ và __b__',
  'nguyen_van_a@b.vn',
  'https://a.vn/~u/x_y?a=b&c=d#e',
  '2*3 = 6',
  '100%, 5 %',
  'A & B',
  'Tổ 3# a',
  '0903.123.456 - (024) 3825',
  '“a” "b" \'c\' …',
  '- gạch đầu dòng',
  '# 1. a',
  '`a`',
]

describe('parseMarkup', () => {
  it.each(read)('reads %s', (written, expected) => {
    expect(picture(parseMarkup(written))).toBe(expected)
  })

  it.each(leftAlone)('leaves %s alone', text => {
    expect(parseMarkup(text)).toEqual([{ type: 'text', text }])
  })

  it('gives nothing for an empty text', () => {
    expect(parseMarkup('')).toEqual([])
  })

  it('gives text without markup characters back as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), text => {
        const plain = text.replace(/[\\*^~[]/g, '-')
        expect(parseMarkup(plain)).toEqual(plain === '' ? [] : [{ type: 'text', text: plain }])
      }),
    )
  })

  it('gives escaped text back as it is', () => {
    const pieces = fc.constantFrom('\\', '*', '**', '^', '~', '[^', ']', 'a', 'ộ', ' ', '(', '1', '𝐀')
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 30 }), parts => {
        const text = parts.join('')
        expect(parseMarkup(escapeMarkup(text))).toEqual([{ type: 'text', text }])
      }),
    )
  })

  it('loses no letter, whatever the marks around it', () => {
    const pieces = fc.constantFrom('\\', '*', '**', '***', '^', '~', '[^', ']', 'a', 'b', ' ', '(', ')', '.')
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), parts => {
        const text = parts.join('')
        const letters = parseMarkup(text)
          .map(piece => (piece.type === 'text' ? piece.text : piece.type === 'footnote' ? piece.id : ''))
          .join('')
        expect(letters.replace(/[^ab]/g, '')).toBe(text.replace(/[^ab]/g, ''))
      }),
      { numRuns: runs(1000) },
    )
  })

  it.each(['*a ', 'a* ', '*a b* ', '^a', '~a', '[^a', '\\', '\\\\ ', 'a\\\\', ' ', '**a *', 'a~', '(*'])(
    'reads a very long run of %j in linear time',
    part => {
      const text = part.repeat(50_000)
      expect(picture(parseMarkup(text)).length).toBeGreaterThan(0)
    },
  )
})

describe('splitParagraphs', () => {
  it('takes each line as a paragraph and drops blank ones', () => {
    expect(splitParagraphs('một\n\n  hai \r\nba\n')).toEqual(['một', 'hai', 'ba'])
  })

  it('gives nothing for blank text', () => {
    expect(splitParagraphs(' \n\n')).toEqual([])
  })
})
