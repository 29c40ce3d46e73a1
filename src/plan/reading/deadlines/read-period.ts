import type { Cursor } from './cursor.ts'
import type { Period } from './period.ts'
import { isPlainEnd, ROMAN, readPartOfYear, readYear, readYearAfter, yearNumber } from './read-year.ts'

/** Reads one period as it stands alone: “ngày 15/12”, “tháng 3 năm 2025”, “Quý II”, “6 tháng đầu năm”, “năm 2025”. */
export function readPeriod(cursor: Cursor): Period | undefined {
  return (
    cursor.attempt(() => readIsoDay(cursor)) ??
    cursor.attempt(() => readDay(cursor)) ??
    cursor.attempt(() => readMonth(cursor)) ??
    cursor.attempt(() => readQuarter(cursor)) ??
    cursor.attempt(() => readPartOfYear(cursor)) ??
    cursor.attempt(() => readYear(cursor))
  )
}

/** Reads what stands in a list behind a period and needs no name of its unit any more: the 6 of “tháng 3, 6”. */
export function readFurther(cursor: Cursor, { unit }: Period): Period | undefined {
  const full = readPeriod(cursor)
  if (full) return full
  if (unit === 'month') return cursor.attempt(() => monthAfterName(cursor))
  if (unit === 'quarter') return cursor.attempt(() => quarterAfterName(cursor))
  return unit === 'day' ? cursor.attempt(() => bareDay(cursor)) : undefined
}

/** A date as programs write it, `2026-12-15`: from a sheet whose cells were dates. */
function readIsoDay(cursor: Cursor): Period | undefined {
  const year = yearNumber(cursor)
  const month = year !== undefined && cursor.phrase('-') ? cursor.number(2) : undefined
  const day = month !== undefined && cursor.phrase('-') ? cursor.number(2) : undefined
  return year !== undefined && day !== undefined && isPlainEnd(cursor)
    ? { unit: 'day', day, ...(month !== undefined && { month }), year }
    : undefined
}

function readDay(cursor: Cursor): Period | undefined {
  const named = cursor.phrase('ngày mùng', 'ngày', 'mùng') !== undefined
  const day = cursor.number(2)
  if (day === undefined) return undefined
  const month = cursor.attempt(() => dayMonth(cursor))
  if (month === undefined) return named && isPlainEnd(cursor) ? { unit: 'day', day } : undefined
  return { unit: 'day', day, month: month.month, ...(month.year ?? readYearAfter(cursor)) }
}

/** The month of a day, and its year where a dot or dash makes a date only of all three. */
function dayMonth(cursor: Cursor): { month: number; year?: { year: number } } | undefined {
  const mark = cursor.phrase('/', '.', '-', 'tháng')
  const month = mark === undefined ? undefined : cursor.number(2)
  if (month === undefined) return undefined
  if (mark === 'tháng') return { month }
  const year = cursor.attempt(() => (cursor.phrase(mark ?? '') ? yearNumber(cursor) : undefined))
  if (year !== undefined && isPlainEnd(cursor)) return { month, year: { year } }
  return mark === '/' && isPlainEnd(cursor) ? { month } : undefined
}

function bareDay(cursor: Cursor): Period | undefined {
  const day = cursor.number(2)
  return day !== undefined && isPlainEnd(cursor) ? { unit: 'day', day } : undefined
}

function readMonth(cursor: Cursor): Period | undefined {
  cursor.attempt(() => readWeek(cursor))
  cursor.phrase('đầu', 'giữa', 'cuối')
  if (cursor.phrase('tháng', 't')) return monthAfterName(cursor)
  const month = cursor.number(2)
  if (month === undefined || month > 12 || !cursor.phrase('/')) return undefined
  const year = yearNumber(cursor)
  return year !== undefined && isPlainEnd(cursor) ? { unit: 'month', month, year } : undefined
}

/** A week of a month says no more than the month here. */
function readWeek(cursor: Cursor): true | undefined {
  if (!cursor.phrase('tuần')) return undefined
  cursor.phrase('thứ')
  const which = cursor.phrase('đầu', 'cuối', ...WEEKS) ?? cursor.number(1)
  cursor.phrase('của')
  return which === undefined ? undefined : true
}

const WEEKS = ['nhất', 'hai', 'ba', 'tư', 'i', 'ii', 'iii', 'iv']

function monthAfterName(cursor: Cursor): Period | undefined {
  const month = cursor.number(2)
  if (month === undefined) return undefined
  const year = readYearAfter(cursor)
  return isPlainEnd(cursor) ? { unit: 'month', month, ...year } : undefined
}

function readQuarter(cursor: Cursor): Period | undefined {
  cursor.phrase('đầu', 'giữa', 'cuối')
  if (cursor.phrase('quý')) return quarterAfterName(cursor)
  return cursor.phrase('q .', 'q') ? quarterAfterName(cursor) : undefined
}

function quarterAfterName(cursor: Cursor): Period | undefined {
  const roman = ROMAN.indexOf(cursor.peek()?.text ?? '')
  if (roman >= 0) cursor.advance()
  const quarter = roman >= 0 ? roman + 1 : cursor.number(2)
  if (quarter === undefined) return undefined
  const year = readYearAfter(cursor)
  return isPlainEnd(cursor) ? { unit: 'quarter', quarter, ...year } : undefined
}
