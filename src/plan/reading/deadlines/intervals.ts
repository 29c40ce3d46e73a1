import type { DeadlineMeaning, Interval } from './deadline.ts'
import { type Bounds, boundsOf, impossibleIn, type Period } from './period.ts'
import { compareDates, dayAfter, dayBefore } from './plain-date.ts'
import type { Listed } from './read-list.ts'
import type { Side } from './read-side.ts'

/** What listed periods mean; `planYear` stands in where no year is written. */
export function intervalsOf(
  listed: readonly Listed[],
  side: Side,
  planYear: number | undefined,
): readonly DeadlineMeaning[] {
  return rangesIn(listed).map(({ first, last }) => {
    const what = impossibleIn(first) ?? impossibleIn(last)
    if (what) return { kind: 'impossible', what }
    const yearAssumed = first.year === undefined || last.year === undefined
    const [from, to] = [withYear(first, planYear), withYear(last, planYear)]
    const impossible = impossibleIn(from) ?? impossibleIn(to)
    if (impossible) return { kind: 'impossible', what: impossible }
    if (first === last) return oneSided(boundsOf(to), side, yearAssumed)
    return range(boundsOf(from), boundsOf(to), yearAssumed)
  })
}

interface Range {
  readonly first: Period
  readonly last: Period
}

function rangesIn(listed: readonly Listed[]): readonly Range[] {
  const ranges: Range[] = []
  for (const { period, upTo } of listed) {
    const open = upTo ? ranges.at(-1) : undefined
    if (open) ranges[ranges.length - 1] = { first: open.first, last: period }
    else ranges.push({ first: period, last: period })
  }
  return ranges
}

function withYear(period: Period, planYear: number | undefined): Period {
  return period.year !== undefined || planYear === undefined ? period : { ...period, year: planYear }
}

const UNDATED = { kind: 'undated' } as const

function oneSided(bounds: Bounds | undefined, side: Side, yearAssumed: boolean): DeadlineMeaning {
  if (!bounds) return UNDATED
  const { from, to } = bounds
  return { kind: 'interval', ...limits(from, to, side), yearAssumed }
}

function limits(from: Bounds['from'], to: Bounds['to'], side: Side): Pick<Interval, 'from' | 'to'> {
  switch (side) {
    case 'before':
      return { to: dayBefore(from) }
    case 'by':
      return { to }
    case 'from':
      return { from }
    case 'after':
      return { from: dayAfter(to) }
    case 'in':
      return { from, to }
  }
}

/** A range that ends before it begins began in the year before, unless its years are written. */
function range(first: Bounds | undefined, last: Bounds | undefined, yearAssumed: boolean): DeadlineMeaning {
  if (!first || !last) return UNDATED
  if (compareDates(first.from, last.to) <= 0)
    return { kind: 'interval', from: first.from, to: last.to, yearAssumed }
  return yearAssumed ? UNDATED : { kind: 'impossible', what: 'order' }
}
