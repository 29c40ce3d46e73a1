import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { daysInMonth } from '../../../../src/plan/model/date.ts'
import { Cursor } from '../../../../src/plan/reading/deadlines/cursor.ts'
import type { DeadlineMeaning } from '../../../../src/plan/reading/deadlines/deadline.ts'
import { parseDeadline } from '../../../../src/plan/reading/deadlines/parse-deadline.ts'
import { dayAfter, dayBefore, type PlainDate } from '../../../../src/plan/reading/deadlines/plain-date.ts'
import { FORMS } from './forms.ts'
import { meaningText } from './meaning-text.ts'

const read = (text: string, year: number | undefined = 2025) => parseDeadline(text, { year }).parts
const meaningsOf = (text: string): readonly DeadlineMeaning[] =>
  read(text).map(({ start: _start, end: _end, ...meaning }) => meaning)

describe('what officials write for a deadline', () => {
  it('means what stands beside it, in a plan of 2025', async () => {
    const sections = Object.entries(FORMS).map(([name, forms]) => {
      const lines = forms.map(form => `  ${shown(form).padEnd(62)} ${meaningText(form, read(form))}`)
      return [name, ...lines, ''].join('\n')
    })
    await expect(sections.join('\n')).toMatchFileSnapshot('./forms.txt')
  })

  it('means the same with decomposed letters, capitals and other dashes', () => {
    for (const form of Object.values(FORMS).flat()) {
      const kinds = (text: string) => meaningText('', read(text)).replace(/“[^”]*”/g, '')
      expect(kinds(form.normalize('NFD'))).toBe(kinds(form))
      expect(kinds(form.toUpperCase())).toBe(kinds(form))
      expect(kinds(form.replaceAll('-', '–'))).toBe(kinds(form))
    }
  })

  it('stays without a year where the plan has none', () => {
    expect(parseDeadline('Trước ngày 15/12', { year: undefined }).parts).toMatchObject([{ kind: 'undated' }])
  })
})

const dates: fc.Arbitrary<PlainDate> = fc
  .record({
    year: fc.integer({ min: 1990, max: 2100 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.nat(),
  })
  .map(({ year, month, day }) => ({ year, month, day: (day % daysInMonth(year, month)) + 1 }))

const zero = (value: number, below: number) => (value < below ? `0${value}` : String(value))
const words = fc.constantFrom(
  ...'trước sau từ đến hết chậm nhất ngày tháng quý năm hằng mỗi định kỳ lần theo khi trong và hoặc đầu cuối'.split(
    ' ',
  ),
  ...'I II IV 3 6 02 12 15 31 2025 2026 / - – , ; : . ( ) % [^a] ** báo cáo thường xuyên giờ thứ Bảy abc'.split(
    ' ',
  ),
  '\n',
  '\\\\',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(words, { maxLength: 30 }).map(parts => parts.join(' ')),
  fc.array(words, { maxLength: 30 }).map(parts => parts.join('')),
)

describe('reading a deadline', () => {
  it('ends for any text, in parts that follow each other within it', () => {
    fc.assert(
      fc.property(texts, text => {
        let end = 0
        for (const part of read(text)) {
          expect(part.start).toBeGreaterThanOrEqual(0)
          expect(part.end).toBeGreaterThan(part.start)
          expect(part.end).toBeGreaterThanOrEqual(end)
          end = part.end
        }
        expect(end).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('never leaves words out: they are in a part, or around one', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[b-d]{3,8}( [b-d]{3,8}){0,3}$/), text => {
        expect(read(text)).toEqual([{ kind: 'unknown', start: 0, end: text.length }])
      }),
    )
  })

  it.each([
    ...[
      'ngày 1, ',
      'theo, ',
      'tháng 3 - ',
      '1-',
      '1, 2 và ',
      'báo cáo trước ',
      'hằng ',
      'quý I, hoặc ',
      'abc, trong ',
    ],
    ...['báo cáo ', 'trong ngày ', 'từ 7 giờ đến ', '6 tháng, ', 'theo 15/3, '],
  ])('looks at the words of “%s” as often in a long text as in a short one', piece => {
    const looks = (times: number) => {
      const peek = vi.spyOn(Cursor.prototype, 'peek')
      read(piece.repeat(times))
      const { length } = peek.mock.calls
      peek.mockRestore()
      return length
    }
    expect(looks(1000)).toBeLessThan(12 * looks(100))
  })

  it('gives back a date in each of its forms', () => {
    fc.assert(
      fc.property(dates, date => {
        const { year, month, day } = date
        const slashed = `${zero(day, 10)}/${zero(month, 3)}/${year}`
        const spoken = `ngày ${zero(day, 10)} tháng ${zero(month, 3)} năm ${year}`
        for (const form of [slashed, spoken]) {
          expect(meaningsOf(form)).toEqual([{ kind: 'interval', from: date, to: date, yearAssumed: false }])
          expect(meaningsOf(`Trước ${form}`)).toEqual([
            { kind: 'interval', to: dayBefore(date), yearAssumed: false },
          ])
          expect(meaningsOf(`Chậm nhất ${form}`)).toEqual([
            { kind: 'interval', to: date, yearAssumed: false },
          ])
          expect(meaningsOf(`Sau ${form}`)).toEqual([
            { kind: 'interval', from: dayAfter(date), yearAssumed: false },
          ])
        }
      }),
    )
  })

  it('gives back a range of months, however its years are written', () => {
    const months = fc.integer({ min: 1, max: 12 })
    fc.assert(
      fc.property(months, months, fc.integer({ min: 2000, max: 2100 }), (first, last, year) => {
        fc.pre(first < last)
        const expected = {
          kind: 'interval',
          from: { year, month: first, day: 1 },
          to: { year, month: last, day: daysInMonth(year, last) },
        }
        for (const form of [
          `Tháng ${first}-${last}/${year}`,
          `Từ tháng ${first} đến tháng ${last} năm ${year}`,
        ])
          expect(meaningsOf(form)).toEqual([{ ...expected, yearAssumed: false }])
        expect(parseDeadline(`Tháng ${first} - ${last}`, { year }).parts).toMatchObject([
          { ...expected, yearAssumed: true },
        ])
      }),
    )
  })

  it('turns days round: the day after the day before is the same', () => {
    fc.assert(
      fc.property(dates, date => {
        expect(dayAfter(dayBefore(date))).toEqual(date)
      }),
    )
  })
})

function shown(form: string): string {
  return form.replaceAll('\n', '⏎')
}
