import type { Cursor } from './cursor.ts'
import type { Cycle } from './deadline.ts'

/** Reads how often: “hằng tháng, hằng quý”, “định kỳ 6 tháng, năm”, “tháng/lần”, “02 lần/năm”, “tháng, quý, năm”. */
export function readCycles(cursor: Cursor): readonly Cycle[] | undefined {
  return (
    readStatedCycles(cursor) ??
    cursor.attempt(() => timesPer(cursor)) ??
    cursor.attempt(() => oncePer(cursor)) ??
    cursor.attempt(() => bareList(cursor))
  )
}

/** Reads how often where it stands behind a day: “hằng tháng”, “của tháng”, “các tháng”, “mỗi quý”. */
export function readCycleOf(cursor: Cursor): Cycle | undefined {
  return cursor.attempt(() => {
    const shown = cursor.phrase('của', 'các', 'trong các', 'trong') ?? readEvery(cursor)
    readEvery(cursor)
    if (shown === undefined && !cursor.sees(() => cursor.phrase('tháng đầu', 'tháng cuối'))) return undefined
    return readUnit(cursor) ?? (cursor.phrase('tháng') ? 'month' : undefined)
  })
}

/** The same, but only where a word such as “hằng” says so. */
export function readStatedCycles(cursor: Cursor): readonly Cycle[] | undefined {
  return cursor.attempt(() => afterEvery(cursor))
}

function afterEvery(cursor: Cursor): readonly Cycle[] | undefined {
  const side = cursor.phrase('đầu', 'giữa', 'cuối') !== undefined
  const regular = !side && cursor.phrase('báo cáo định kỳ', 'định kỳ', 'theo định kỳ', 'thường kỳ')
  const every = readEvery(cursor)
  if (!regular && every === undefined) return undefined
  const units = readUnits(cursor)
  cursor.phrase('một lần', 'mỗi lần', '/ lần', 'lần')
  cursor.attempt(() => (cursor.number(2) !== undefined ? cursor.phrase('lần') : undefined))
  return units
}

function readEvery(cursor: Cursor): string | undefined {
  return cursor.phrase('hằng', 'mỗi', 'từng', 'theo từng')
}

/** “02 lần/năm”, “ít nhất 01 lần trong tháng”, “hai lần mỗi năm”. */
function timesPer(cursor: Cursor): readonly Cycle[] | undefined {
  cursor.phrase('ít nhất', 'tối thiểu')
  const times = cursor.phrase('một', 'hai', 'ba') ?? cursor.number(2)
  if (times === undefined || !cursor.phrase('lần')) return undefined
  if (!cursor.phrase('/', 'mỗi', 'trong', 'một', 'hằng')) return undefined
  return readUnits(cursor)
}

/** “6 tháng/lần”, “quý/lần”, “một năm một lần”, “03 tháng một lần”. */
function oncePer(cursor: Cursor): readonly Cycle[] | undefined {
  cursor.phrase('một')
  const unit = readUnit(cursor)
  if (unit === undefined) return undefined
  cursor.phrase('/', 'một', 'hai', 'ba')
  cursor.number(2)
  return cursor.phrase('lần') ? [unit] : undefined
}

/** Two or more units without another word: what reports are called by. */
function bareList(cursor: Cursor): readonly Cycle[] | undefined {
  cursor.phrase('theo')
  const units = readUnits(cursor)
  return units !== undefined && units.length > 1 ? units : undefined
}

const CYCLES: readonly Cycle[] = ['day', 'week', 'month', 'quarter', 'half-year', 'year']

function readUnits(cursor: Cursor): readonly Cycle[] | undefined {
  const first = readUnit(cursor)
  if (first === undefined) return undefined
  const units = [first]
  while (units.length < CYCLES.length) {
    const next = cursor.attempt(() => {
      if (!cursor.phrase(',', 'và', 'hoặc', '/', '-')) return undefined
      readEvery(cursor)
      return readUnit(cursor)
    })
    if (next === undefined) break
    units.push(next)
  }
  return units
}

const UNITS: Readonly<Record<string, Cycle>> = {
  ngày: 'day',
  tuần: 'week',
  tháng: 'month',
  quý: 'quarter',
  'nửa năm': 'half-year',
  'sáu tháng': 'half-year',
  năm: 'year',
}

/** A unit that no number follows: “tháng 3” is no cycle. */
function readUnit(cursor: Cursor): Cycle | undefined {
  return cursor.attempt(() => {
    const count = cursor.number(2)
    const name = cursor.phrase('cả năm', ...Object.keys(UNITS))
    if (name === undefined || isNamed(cursor)) return undefined
    const cycle = UNITS[name] ?? 'year'
    if (count === undefined || count === 1) return cycle
    if (cycle !== 'month') return undefined
    return count === 6 ? 'half-year' : count === 3 ? 'quarter' : undefined
  })
}

/** Whether a number or “đầu năm” follows, which makes one certain month, quarter or part of a year. */
function isNamed(cursor: Cursor): boolean {
  const next = cursor.peek()
  if (next?.kind === 'number')
    return !cursor.sees(() => (cursor.number(2) !== undefined ? cursor.phrase('lần') : undefined))
  return ['đầu', 'cuối', 'i', 'ii', 'iii', 'iv', 'học', 'làm'].includes(next?.text ?? '')
}
