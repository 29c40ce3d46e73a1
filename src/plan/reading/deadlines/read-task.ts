import type { Cursor } from './cursor.ts'
import { endsPhrase } from './skip-phrase.ts'

/** Words of what is to be done. */
const DOING = (
  'báo cáo|sơ kết|tổng kết|tổng hợp|đánh giá|gửi|trình|ban hành|tổ chức|xây dựng|rà soát|phê duyệt|công bố|kiểm tra|' +
  'hoàn thiện|tham mưu|nộp|hội nghị|khai mạc|bế mạc'
).split('|')

/** Of these the first are called by the time they are about: a “báo cáo quý I” need not be due in it. */
const CALLED_BY_TIME = DOING.slice(0, 5)

/** Words that lead from a task to its time. */
const LEADING: ReadonlySet<string> = new Set(
  'trước kể từ đến tới hết chậm muộn không xong trong vào hằng mỗi định hoàn thường'.split(' '),
)

/**
 * Passes over a task up to its time: “Báo cáo quý I trước ngày 20/3”, “Đợt 1: tháng 3”. Whether it was one; else what
 * was passed over is something not understood.
 */
export function readTask(cursor: Cursor, seesTime: () => boolean): boolean {
  const doing = cursor.phrase(...DOING)
  if (doing === undefined) cursor.advance()
  else if (!CALLED_BY_TIME.includes(doing) && seesTime()) return true
  while (!endsPhrase(cursor)) {
    const next = cursor.peek()?.text ?? ''
    if (next === ':') return true
    if (next === ',') {
      cursor.advance()
      if (seesTime()) return doing !== undefined
    } else if (LEADING.has(next) && seesTime()) return doing !== undefined
    else cursor.advance()
  }
  return false
}
