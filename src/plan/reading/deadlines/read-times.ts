import type { Cursor } from './cursor.ts'
import type { Cycle, DeadlineMeaning, Recurrence } from './deadline.ts'
import { intervalsOf } from './intervals.ts'
import { impossibleIn, type Period } from './period.ts'
import { readCycleOf } from './read-cycle.ts'
import { type Listed, readList } from './read-list.ts'
import { readSide } from './read-side.ts'

/** What was said before the part that is read, and what the plan says. */
export interface Context {
  /** The year to take where none is written. */
  readonly year: number | undefined
  /** How often, if it was said just before: “Hằng tháng, trước ngày 15”. */
  readonly cycle: Cycle | undefined
}

/** Reads dates with what stands around them: “chậm nhất trước ngày 15/12”, “từ tháng 3 đến tháng 6/2025”, “ngày 20 hằng tháng”. */
export function readTimes(cursor: Cursor, context: Context): readonly DeadlineMeaning[] | undefined {
  return cursor.attempt(() => {
    const side = readSide(cursor)
    const listed = readList(cursor)
    if (listed === undefined) return undefined
    const cycle = mayRecur(listed)
      ? (readCycleOf(cursor) ?? (isBareDays(listed) ? context.cycle : undefined))
      : undefined
    if (cycle !== undefined) return recurrencesOf(cursor, cycle, listed)
    if (listed.some(({ period }) => isBareDay(period))) return undefined
    const isOpen = cursor.phrase(...ONWARDS) !== undefined
    return intervalsOf(listed, isOpen ? 'from' : side, context.year)
  })
}

const ONWARDS = ['và các năm tiếp theo', 'và những năm tiếp theo', 'và các năm sau', 'trở đi']

function isBareDay(period: Period): boolean {
  return period.unit === 'day' && period.month === undefined
}

function isBareDays(listed: readonly Listed[]): boolean {
  return listed.every(({ period }) => isBareDay(period))
}

/** Periods may come again where they have no year. */
function mayRecur(listed: readonly Listed[]): boolean {
  return listed.every(({ period }) => period.year === undefined && period.unit !== 'year')
}

function recurrencesOf(cursor: Cursor, cycle: Cycle, listed: readonly Listed[]): readonly DeadlineMeaning[] {
  const month = cycle === 'month' ? cursor.attempt(() => monthOfQuarter(cursor)) : undefined
  return listed.map(({ period }): DeadlineMeaning => {
    const what = impossibleIn(period)
    if (what) return { kind: 'impossible', what }
    if (month) return { kind: 'recurrence', every: 'quarter', ...placeIn(period), month }
    return { kind: 'recurrence', every: cycle, ...placeIn(period) }
  })
}

/** “cuối quý”, “đầu của mỗi quý” behind “tháng”. */
function monthOfQuarter(cursor: Cursor): 'first' | 'last' | undefined {
  const side = cursor.phrase('đầu', 'cuối')
  cursor.phrase('của')
  cursor.phrase('mỗi', 'hằng', 'từng')
  if (side === undefined || !cursor.phrase('quý')) return undefined
  return side === 'đầu' ? 'first' : 'last'
}

function placeIn(period: Period): Pick<Recurrence, 'day' | 'month'> {
  if (period.unit === 'month') return { month: period.month }
  if (period.unit !== 'day') return {}
  return period.month === undefined ? { day: period.day } : { day: period.day, month: period.month }
}
