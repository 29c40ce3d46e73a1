import type { Cursor } from './cursor.ts'
import type { DeadlineMeaning } from './deadline.ts'

const TIMES_OF_DAY = ['cả ngày', 'buổi sáng', 'buổi chiều', 'buổi tối', 'sáng', 'chiều', 'tối', 'trưa']
const WEEKDAYS = ['chủ nhật', ...['hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'].map(day => `thứ ${day}`)]

/** Reads a time of day or a day of the week: “18 giờ 30”, “từ 7h30 đến 11h30”, “sáng thứ Bảy hằng tuần”. */
export function readClock(cursor: Cursor): readonly DeadlineMeaning[] | undefined {
  let weekday = false
  let found = false
  for (let count = 0; count < 4; count += 1) {
    const isWeekday = cursor.attempt(() => readWeekday(cursor)) !== undefined
    const more = isWeekday || cursor.attempt(() => readTimeOfDay(cursor)) !== undefined
    if (!more) break
    weekday ||= isWeekday
    found = true
  }
  if (!found) return undefined
  if (weekday && cursor.phrase('hằng tuần', 'mỗi tuần', 'các tuần', 'trong tuần'))
    return [{ kind: 'recurrence', every: 'week' }]
  return [{ kind: 'clock' }]
}

function readWeekday(cursor: Cursor): true | undefined {
  cursor.phrase('vào', '-', 'và', ',')
  if (cursor.phrase(...WEEKDAYS)) return true
  if (!cursor.phrase('thứ')) return undefined
  const day = cursor.number(1)
  return day !== undefined && day >= 2 && day <= 7 ? true : undefined
}

function readTimeOfDay(cursor: Cursor): true | undefined {
  cursor.phrase('từ', 'lúc', 'vào lúc', 'vào', 'đến', '-', 'trước', ',')
  if (cursor.phrase(...TIMES_OF_DAY)) return true
  const hour = cursor.number(2)
  const mark = hour !== undefined && hour <= 24 ? cursor.phrase('giờ', 'h', 'g', ':') : undefined
  if (mark === undefined || cursor.sees(() => cursor.phrase('làm việc'))) return undefined
  const minute = cursor.number(2)
  if (mark === ':' && minute === undefined) return undefined
  cursor.phrase('phút', "'")
  return minute === undefined || minute < 60 ? true : undefined
}
