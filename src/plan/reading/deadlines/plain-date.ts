import { daysInMonth } from '../../model/date.ts'

/** A day of the calendar, without time or zone. */
export interface PlainDate {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  /** 1 to 31. */
  readonly day: number
}

/** Below 0 when the first is earlier, above 0 when it is later. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

export function lastOfMonth(year: number, month: number): PlainDate {
  return { year, month, day: daysInMonth(year, month) }
}

export function dayBefore({ year, month, day }: PlainDate): PlainDate {
  if (day > 1) return { year, month, day: day - 1 }
  return month > 1 ? lastOfMonth(year, month - 1) : { year: year - 1, month: 12, day: 31 }
}

export function dayAfter({ year, month, day }: PlainDate): PlainDate {
  if (day < daysInMonth(year, month)) return { year, month, day: day + 1 }
  return month < 12 ? { year, month: month + 1, day: 1 } : { year: year + 1, month: 1, day: 1 }
}
