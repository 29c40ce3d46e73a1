import type { Cursor } from './cursor.ts'
import type { Period } from './period.ts'
import type { Token } from './tokens.ts'

/** Numbers of quarters, and of weeks of a month, as they are written. */
export const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x']

/** “6 tháng đầu năm”, “nửa cuối năm 2025”. */
export function readPartOfYear(cursor: Cursor): Period | undefined {
  const count = cursor.phrase('nửa', 'sáu tháng') ? 6 : monthCount(cursor)
  if (count === undefined || count < 1 || count > 11) return undefined
  const side = cursor.phrase('đầu', 'cuối')
  if (side === undefined || !cursor.phrase('năm')) return undefined
  return { unit: 'months', count, side: side === 'đầu' ? 'first' : 'last', ...optionalYear(cursor) }
}

function monthCount(cursor: Cursor): number | undefined {
  const count = cursor.number(2)
  return count !== undefined && cursor.phrase('tháng') ? count : undefined
}

/** A year; without its number only where a word shows that this year is meant. */
export function readYear(cursor: Cursor): Period | undefined {
  const shown = cursor.phrase('cả', 'hết', 'suốt', 'quanh', 'trong', 'cuối', 'đầu', 'giữa', 'toàn')
  const named = cursor.phrase('năm học', 'các năm', 'năm')
  const year = optionalYear(cursor)
  if (year.year === undefined && (!shown || named !== 'năm')) return undefined
  cursor.phrase('này')
  return isPlainEnd(cursor) ? { unit: 'year', ...year } : undefined
}

/** The year of a month or quarter: “/2025”, “-2025”, “năm 2025”. */
export function readYearAfter(cursor: Cursor): { year?: number } {
  const year = cursor.attempt(() => {
    const joint = cursor.phrase('/', '-', 'của năm', 'trong năm', 'năm')
    return joint === undefined ? undefined : yearNumber(cursor)
  })
  return year === undefined ? {} : { year }
}

function optionalYear(cursor: Cursor): { year?: number } {
  const year = yearNumber(cursor)
  return year === undefined ? {} : { year }
}

/** Four digits that can be a year. */
export function yearNumber(cursor: Cursor): number | undefined {
  return cursor.attempt(() => {
    const year = cursor.number(4)
    return year !== undefined && year >= 1900 && year < 2200 ? year : undefined
  })
}

/** Whether a number ends here: one that goes on, as in 08/2025/NĐ-CP, 70% or 5 ngày, is no time. */
export function isPlainEnd(cursor: Cursor): boolean {
  const next = cursor.peek()
  if (next === undefined) return true
  const touches = next.start === cursor.end
  if (next.text === '%' || next.text === '/') return false
  if (next.text === '-' && touches) return !isSymbol(next, cursor.peek(1))
  return !(next.kind === 'word' && touches)
}

/** Whether letters glued to a dash go on with a symbol, 12-KH: a name of a unit, a quarter or a side does not. */
function isSymbol(dash: Token, next: Token | undefined): boolean {
  return next?.kind === 'word' && next.start === dash.end && !UNITS.has(next.text)
}

const UNITS: ReadonlySet<string> = new Set([...ROMAN, 'quý', 'q', 'tháng', 't', 'ngày', 'năm', 'đến', 'hết'])
