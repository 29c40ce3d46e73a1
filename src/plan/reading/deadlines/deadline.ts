import type { PlainDate } from './plain-date.ts'

/** What a deadline says: its parts in the order they are written. Offsets are those of the text that was read. */
export interface Deadline {
  readonly parts: readonly DeadlinePart[]
}

export type DeadlinePart = DeadlineMeaning & {
  /** Half-open range of UTF-16 offsets. */
  readonly start: number
  readonly end: number
}

export type DeadlineMeaning =
  | Interval
  | Recurrence
  /** All the time (“Thường xuyên”). */
  | { readonly kind: 'continuous' }
  /** When something else happens, or as something else says: `on` is what is written. */
  | { readonly kind: 'conditional'; readonly on: string }
  /** A time of a day, not which day. */
  | { readonly kind: 'clock' }
  /** A day or month without a year, and none to take for it. */
  | { readonly kind: 'undated' }
  /** A day, month or quarter that no calendar has, or a range that ends before it begins. */
  | { readonly kind: 'impossible'; readonly what: 'day' | 'month' | 'quarter' | 'order' }
  /** What was not understood. */
  | { readonly kind: 'unknown' }

/** From one day to another, both in time. */
export interface Interval {
  readonly kind: 'interval'
  /** Absent: “before”, “by”. */
  readonly from?: PlainDate
  /** Absent: “from … on”. The day before the one named when the text says “trước”. */
  readonly to?: PlainDate
  /** Whether a year was not written but taken over from the plan. */
  readonly yearAssumed: boolean
}

export type Cycle = 'day' | 'week' | 'month' | 'quarter' | 'half-year' | 'year'

/** Again and again. */
export interface Recurrence {
  readonly kind: 'recurrence'
  /** Absent: regularly, without saying how often. */
  readonly every?: Cycle
  /** The day of the month. */
  readonly day?: number
  /** The month of the year, or which month of the quarter. */
  readonly month?: number | 'first' | 'last'
}
