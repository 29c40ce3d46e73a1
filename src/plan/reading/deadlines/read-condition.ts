import type { Cursor } from './cursor.ts'
import { skipPhrase } from './skip-phrase.ts'

/** Words a condition begins with; what it is about runs on to the end of the phrase. */
const STARTS = (
  'khi|ngay khi|mỗi khi|trước khi|đến khi|cho đến khi|sau khi|ngay sau|ngay|theo|căn cứ|tùy|tuỳ|phù hợp|nếu|trường hợp|' +
  'đột xuất|phát sinh|kể từ|dịp|nhân dịp|vào dịp|trong dịp|trong thời gian|trong thời hạn|trong quá trình|trong suốt|' +
  'trong kỳ|cùng|đồng thời|song song|lồng ghép|trước và sau|trong và sau'
).split('|')

const TERM_UNITS = ['ngày', 'tuần', 'tháng', 'giờ', 'năm']

/**
 * Reads a condition: “khi có phát sinh”, “theo chỉ đạo của cấp trên”, “trong 05 ngày làm việc kể từ ngày nhận được”. It
 * ends with the phrase, or where `goesOn` finds something else behind a comma. Gives its offsets.
 */
export function readCondition(
  cursor: Cursor,
  goesOn: () => boolean,
): { start: number; end: number } | undefined {
  const start = cursor.start
  const begins =
    cursor.attempt(() => readTerm(cursor)) ??
    cursor.phrase(...STARTS) ??
    cursor.attempt(() => beforeEvent(cursor))
  if (begins === undefined) return undefined
  skipPhrase(cursor, goesOn)
  return { start, end: cursor.end }
}

/** “trước khai giảng”, “sau Tết”; with a number behind it is a date that was not understood. */
function beforeEvent(cursor: Cursor): string | undefined {
  const begins = cursor.phrase('trước', 'sau')
  const isDate = [0, 1].some(ahead => cursor.peek(ahead)?.kind === 'number')
  return isDate || cursor.peek()?.kind !== 'word' ? undefined : begins
}

/** “trong (vòng) 05 ngày làm việc”, “chậm nhất 03 ngày trước …”, “sau 05 ngày”. */
function readTerm(cursor: Cursor): string | undefined {
  const shown = cursor.phrase(
    'trong vòng',
    'trong thời hạn',
    'trong',
    'sau',
    'trước',
    'chậm nhất',
    'không quá',
    'muộn nhất',
  )
  cursor.phrase('là', 'sau', 'trước')
  const count = cursor.number(3)
  if (shown === undefined || count === undefined) return undefined
  const unit = cursor.phrase(...TERM_UNITS)
  return cursor.peek()?.kind === 'number' || cursor.sees(() => cursor.phrase('đầu', 'cuối'))
    ? undefined
    : unit
}
