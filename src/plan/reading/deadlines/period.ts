import { daysInMonth } from '../../model/date.ts'
import { lastOfMonth, type PlainDate } from './plain-date.ts'

/** A stretch of the calendar as it is written; numbers may be impossible, and a year may be left to others. */
export type Period =
  | { readonly unit: 'day'; readonly day: number; readonly month?: number; readonly year?: number }
  | { readonly unit: 'month'; readonly month: number; readonly year?: number }
  | { readonly unit: 'quarter'; readonly quarter: number; readonly year?: number }
  /** The first or last months of a year. */
  | {
      readonly unit: 'months'
      readonly count: number
      readonly side: 'first' | 'last'
      readonly year?: number
    }
  | { readonly unit: 'year'; readonly year?: number }

export interface Bounds {
  readonly from: PlainDate
  readonly to: PlainDate
}

/** What is impossible about a period: no calendar has such a day, month or quarter. */
export function impossibleIn(period: Period): 'day' | 'month' | 'quarter' | undefined {
  if (period.unit === 'quarter') return isWithin(period.quarter, 4) ? undefined : 'quarter'
  if (period.unit === 'month') return isWithin(period.month, 12) ? undefined : 'month'
  if (period.unit !== 'day') return undefined
  const { day, month, year } = period
  if (month === undefined) return isWithin(day, 31) ? undefined : 'day'
  if (!isWithin(month, 12)) return 'month'
  return isWithin(day, daysInMonth(year ?? SOME_LEAP_YEAR, month)) ? undefined : 'day'
}

const SOME_LEAP_YEAR = 2024

/** The first and the last day of a possible period; undefined when its year, or the month of its day, is not known. */
export function boundsOf(period: Period): Bounds | undefined {
  const { year } = period
  if (year === undefined) return undefined
  switch (period.unit) {
    case 'day': {
      const { day, month } = period
      return month === undefined ? undefined : { from: { year, month, day }, to: { year, month, day } }
    }
    case 'month':
      return months(year, period.month, period.month)
    case 'quarter':
      return months(year, period.quarter * 3 - 2, period.quarter * 3)
    case 'months':
      return period.side === 'first' ? months(year, 1, period.count) : months(year, 13 - period.count, 12)
    case 'year':
      return months(year, 1, 12)
  }
}

function months(year: number, first: number, last: number): Bounds {
  return { from: { year, month: first, day: 1 }, to: lastOfMonth(year, last) }
}

function isWithin(value: number, most: number): boolean {
  return value >= 1 && value <= most
}
