import { describe, expect, it } from 'vitest'
import { withoutGaps } from '../../src/layout/gaps.ts'
import { WORD } from '../../src/layout/line-model.ts'
import { measureOf } from '../../src/layout/measure.ts'
import { setParagraph } from '../../src/layout/paragraph-lines.ts'
import { decree30 } from '../../src/profile/decree30.ts'
import { lineBreak, paragraph, text } from '../docx/builders.ts'
import { tinosSet } from '../font/tinos.ts'

const setter = { measure: measureOf(tinosSet()), model: WORD }
const style = decree30.roles.tableText

/** The lines of a justified text, with the width of its widest gap between words. */
function set(children: Parameters<typeof paragraph>[1][]) {
  const given = paragraph('tableText', ...children)
  const { lines } = setParagraph(withoutGaps(given, style, 200, setter).children, style, 200, setter)
  const words = lines.map(line =>
    line.runs
      .map(run => run.text)
      .join('')
      .trim(),
  )
  return { words, gap: Math.max(...lines.map(line => line.wordSpacing)) }
}

describe('a justified line', () => {
  it('is not spread before a web address or a row of dots', () => {
    for (const long of ['https://dichvucong.binhlam.gov.vn/tra-cuu', '.'.repeat(60)]) {
      const { words, gap } = set([`Người dân tra cứu tại ${long} hằng ngày và báo kết quả`])
      expect(words[0]).toBe('Người dân tra cứu tại')
      expect(words[1]).toMatch(/^[h.]/)
      expect(gap).toBeLessThan(6)
    }
  })

  it('is spread as ever where its gaps are small or no long word follows', () => {
    const plain = paragraph('tableText', 'Người dân tra cứu kết quả giải quyết hồ sơ trên hệ thống hằng ngày')
    expect(withoutGaps(plain, style, 200, setter)).toBe(plain)
    const full = paragraph(
      'tableText',
      'Người dân tra cứu hồ sơ của mình tại https://dichvucong.binhlam.gov.vn',
    )
    expect(withoutGaps(full, style, 230, setter)).toBe(full)
  })

  it('ends at the right place after footnote marks and breaks of the author’s', () => {
    const { words } = set([
      text('Cổng'),
      lineBreak,
      text('Tra cứu tại '),
      text('https://dichvucong.binhlam.gov.vn/tra'),
    ])
    expect(words).toEqual(['Cổng', 'Tra cứu tại', 'https://dichvucong.binhlam.gov.vn/tra'])
  })
})

describe('text that is not justified', () => {
  it('is left as it is', () => {
    const ragged = paragraph('tableRagged', 'Tra cứu tại https://dichvucong.binhlam.gov.vn/tra-cuu')
    expect(withoutGaps(ragged, decree30.roles.tableRagged, 200, setter)).toBe(ragged)
  })
})
