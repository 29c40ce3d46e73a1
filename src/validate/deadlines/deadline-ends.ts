import type { PlanDate } from '../../plan/model/date.ts'
import type { Deadline } from '../../plan/reading/deadlines/deadline.ts'
import { compareDates, type PlainDate } from '../../plan/reading/deadlines/plain-date.ts'

/** The days a deadline lies between. */
export interface DeadlineSpan {
  /** The first day that is named: where it begins, or the last day where it only ends. */
  readonly first: PlainDate
  /** The last day in time; absent when it stays open. */
  readonly last: PlainDate | undefined
  readonly yearAssumed: boolean
}

/** Parts that leave open when; what stands beside them is no end. */
const OPEN = new Set(['conditional', 'unknown', 'undated', 'impossible'])

/** Between which days a deadline lies; undefined when it says no days, or leaves open which. */
export function spanOf({ parts }: Deadline): DeadlineSpan | undefined {
  if (parts.some(({ kind }) => OPEN.has(kind))) return undefined
  let span: DeadlineSpan | undefined
  for (const part of parts) {
    const first = part.kind === 'interval' ? (part.from ?? part.to) : undefined
    if (part.kind !== 'interval' || first === undefined) continue
    const { to: last, yearAssumed } = part
    span = span ? joined(span, { first, last, yearAssumed }) : { first, last, yearAssumed }
  }
  return span
}

function joined(a: DeadlineSpan, b: DeadlineSpan): DeadlineSpan {
  const isOpen = a.last === undefined || b.last === undefined
  return {
    first: compareDates(a.first, b.first) <= 0 ? a.first : b.first,
    last: isOpen ? undefined : compareDates(a.last, b.last) >= 0 ? a.last : b.last,
    yearAssumed: a.yearAssumed || b.yearAssumed,
  }
}

/** The day a text is issued at the earliest, as far as its date is given. */
export function earliestIssue({ year, month = 1, day = 1 }: PlanDate): PlainDate {
  return { year, month, day }
}

/** A date as it is written, as far as it is given: `05/9/2025`, `tháng 9/2025`, `năm 2025`. */
export function dateText({ year, month, day }: PlanDate): string {
  if (month === undefined) return `năm ${year}`
  const shown = month < 3 ? `0${month}` : String(month)
  return day === undefined ? `tháng ${shown}/${year}` : `${day < 10 ? `0${day}` : day}/${shown}/${year}`
}
