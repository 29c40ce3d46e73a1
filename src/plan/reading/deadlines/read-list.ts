import type { Cursor } from './cursor.ts'
import type { Period } from './period.ts'
import { readFurther, readPeriod } from './read-period.ts'

/** A period in a list; `upTo` when a range leads to it from the one before. */
export interface Listed {
  readonly period: Period
  readonly upTo: boolean
}

/** Cells hold a few; a longer list is read in pieces, so that reading stays linear. */
const MOST = 31

/**
 * Reads periods one behind the other: “tháng 3, 6, 9, 12/2024”, “Quý II - III”, “05/01 và 20/01/2026”. Those to the left
 * take over the month and year of those to the right.
 */
export function readList(cursor: Cursor): readonly Listed[] | undefined {
  const first = readPeriod(cursor) ?? cursor.attempt(() => startOfDays(cursor))
  if (first === undefined) return undefined
  const found: Listed[] = [{ period: first, upTo: false }]
  let last = first
  while (found.length < MOST) {
    const next = cursor.attempt(() => {
      const upTo = readJoint(cursor)
      const period = upTo === undefined ? undefined : readFurther(cursor, last)
      return upTo === undefined || period === undefined ? undefined : { period, upTo }
    })
    if (next === undefined) break
    found.push(next)
    last = next.period
  }
  return filledFromRight(found)
}

/** The bare day that a range of days begins with: the 10 of “10-15/3” and “10 đến 15/3/2025”. */
function startOfDays(cursor: Cursor): Period | undefined {
  const day = cursor.number(2)
  const isRange = cursor.sees(() => {
    if (!cursor.phrase('-', 'đến', 'và', ',')) return undefined
    const next = readPeriod(cursor)
    return next?.unit === 'day' && next.month !== undefined ? next : undefined
  })
  return day !== undefined && isRange ? { unit: 'day', day } : undefined
}

/** Whether a range goes on here (true) or a list (false). */
function readJoint(cursor: Cursor): boolean | undefined {
  if (cursor.phrase('-', 'cho đến hết', 'cho đến', 'đến hết', 'đến', 'tới')) return true
  return cursor.phrase(', và', ',', 'và', 'hoặc', '&', '+', ';') ? false : undefined
}

function filledFromRight(listed: readonly Listed[]): readonly Listed[] {
  const filled: Listed[] = []
  let right: Period | undefined
  for (const { period, upTo } of listed.toReversed()) {
    right = right === undefined ? period : takingOver(period, right)
    filled.push({ period: right, upTo })
  }
  return filled.reverse()
}

function takingOver(period: Period, right: Period): Period {
  const year = period.year ?? right.year
  const known = year === undefined ? period : { ...period, year }
  if (known.unit !== 'day' || known.month !== undefined || right.unit !== 'day') return known
  return right.month === undefined ? known : { ...known, month: right.month }
}
