import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Citation, Part } from '../../../../src/plan/reading/citations/citation.ts'
import { citationsIn } from '../../../../src/plan/reading/citations/citations-in.ts'

const texts = readFileSync(new URL('texts.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')

describe('citations in a text', () => {
  it('are read with all their parts, as citations.txt shows', async () => {
    const shown = texts.map(text => [text, ...citationsIn(text).map(shownCitation)].join('\n'))
    await expect(`${shown.join('\n\n')}\n`).toMatchFileSnapshot('./citations.txt')
  })

  it('stand where they say', () => {
    fc.assert(
      fc.property(mixedText, text => {
        for (const citation of citationsIn(text))
          for (const part of partsOf(citation)) expect(text.slice(part.start, part.end)).toBe(part.text)
      }),
    )
  })

  it('come in their order, and overlap only in a title', () => {
    fc.assert(
      fc.property(mixedText, text => {
        let end = 0
        for (const citation of citationsIn(text)) {
          expect(citation.end).toBeGreaterThan(citation.start)
          if (citation.inTitle) expect(citation.start).toBeLessThan(end)
          else expect(citation.start).toBeGreaterThanOrEqual(end)
          end = Math.max(end, citation.end)
        }
      }),
    )
  })

  it('are found in full wherever they stand', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.date(RECENT),
        around,
        around,
        (no, date, before, after) => {
          const [year, month, day] = date.toISOString().slice(0, 10).split('-').map(Number)
          const number = `${String(no).padStart(2, '0')}/${year}/NĐ-CP`
          const cited = `Nghị định số ${number} ngày ${day}/${month}/${year} của Chính phủ về công tác văn thư`
          const found = citationsIn(`${before}; ${cited}; ${after}`)
          expect(found.map(citation => citation.text)).toContain(cited)
          const [citation] = found.filter(each => each.text === cited)
          expect(citation?.date?.iso).toBe(date.toISOString().slice(0, 10))
          expect(citation?.number?.right).toBe(number)
          expect(citation?.title?.text).toBe('về công tác văn thư')
        },
      ),
    )
  })

  it('are read of a long text without end in a time that grows with it', () => {
    const long = 'Nghị định số 61/2018/NĐ-CP của Chính phủ về Luật Tổ chức (điểm a khoản 2, '.repeat(4000)
    expect(citationsIn(long)).toHaveLength(4000)
  })
})

const RECENT = { min: new Date('2001-01-01'), max: new Date('2029-12-31'), noInvalidDate: true }
const around = fc.constantFrom(
  '',
  'Căn cứ Luật Lưu trữ ngày 21/6/2024',
  'Theo đề nghị của Văn phòng',
  'và (abc',
)

const mixedText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...texts.flatMap(text => text.split(/(?<=[,;]) /))),
      fc.constantFrom(
        ' và ',
        ', ',
        '; ',
        ' của ',
        ' số ',
        ' ngày ',
        'Luật ',
        '(',
        ')',
        ' sửa đổi, bổ sung ',
        '\n',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 12 },
  )
  .map(pieces => pieces.join(''))

function partsOf({ type, number, date, issuer, title, place, ...whole }: Citation): readonly Part[] {
  return [whole, type, number, date, issuer, title, place].filter(part => part !== undefined)
}

/** A line for people: what each part was read as. */
function shownCitation({ type, number, date, issuer, title, place, inTitle }: Citation): string {
  const right = number && (number.right ?? 'blank')
  const parts = [
    type.text,
    number && (right === number.text ? number.text : `${number.text} (${right})`),
    date && `${date.text} (${date.iso ?? 'not complete'})`,
    issuer && `by ${issuer.text}`,
    title && `“${title.text}”`,
    place && `at ${place.text}`,
  ].filter(part => part !== undefined)
  return `  ${inTitle ? '  in its title: ' : ''}${parts.join(' | ')}`
}
