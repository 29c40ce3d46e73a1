import { Cursor } from './cursor.ts'
import type { Deadline, DeadlineMeaning, DeadlinePart } from './deadline.ts'
import { readClock } from './read-clock.ts'
import { readCondition } from './read-condition.ts'
import { readCycles, readStatedCycles } from './read-cycle.ts'
import { readTask } from './read-task.ts'
import { type Context, readTimes } from './read-times.ts'

/** Reads what an official wrote for a deadline, markup and all; `year` stands in where it gives none. */
export function parseDeadline(text: string, { year }: { readonly year: number | undefined }): Deadline {
  return new DeadlineReader(text, year).read()
}

const CONTINUOUS = [
  '24 / 24 giờ',
  '24 / 24 h',
  '24 / 24',
  '24 / 7',
  '24 giờ / 7',
  'thường xuyên',
  'liên tục',
  'kịp thời',
  'quanh năm',
  'lâu dài',
  'duy trì',
]

/** Words around a time that say nothing of when. */
const AROUND = (
  'từ nay|hoàn thành|thời hạn|thời gian|thời điểm|thực hiện|triển khai|dự kiến|bắt đầu|kết thúc|giai đoạn|nhiệm kỳ|' +
  'thời kỳ|kỳ họp|phiên họp|học kỳ i|học kỳ ii|học kỳ 1|học kỳ 2|trong giai đoạn|trong thời kỳ|trong nhiệm kỳ|vận hành|xong|và|hoặc|hay|khoảng|vào|cụ thể|tiến độ'
).split('|')

/** Whether a text says something of these kinds and nothing else; it is read no further than to what is of another. */
export function saysNothingBut(kinds: ReadonlySet<DeadlinePart['kind']>, text: string): boolean {
  const { parts } = new DeadlineReader(text, undefined).read(({ kind }) => !kinds.has(kind))
  return parts.length > 0 && parts.every(({ kind }) => kinds.has(kind))
}

class DeadlineReader {
  readonly #cursor: Cursor
  readonly #year: number | undefined
  readonly #parts: DeadlinePart[] = []

  constructor(text: string, year: number | undefined) {
    this.#cursor = new Cursor(text)
    this.#year = year
  }

  /** Reads all of the text, or up to a part that ends it. */
  read(ends: (part: DeadlinePart) => boolean = () => false): Deadline {
    const cursor = this.#cursor
    while (cursor.peek() !== undefined && !this.#parts.some(ends)) {
      const start = cursor.start
      const meanings = this.#readTime() ?? (cursor.phrase(...AROUND) ? [] : undefined)
      if (meanings) this.#add(meanings, start)
      else if (cursor.peek()?.kind === 'mark') cursor.advance()
      else if (!readTask(cursor, this.#seesTime)) this.#add([{ kind: 'unknown' }], start)
    }
    return { parts: this.#parts }
  }

  #add(meanings: readonly DeadlineMeaning[], start: number): void {
    for (const meaning of meanings) this.#parts.push({ ...meaning, start, end: this.#cursor.end })
  }

  #readTime(): readonly DeadlineMeaning[] | undefined {
    const cursor = this.#cursor
    const cycles = readCycles(cursor)
    if (cycles) return cycles.map(every => ({ kind: 'recurrence', every }))
    if (cursor.phrase(...CONTINUOUS)) return [{ kind: 'continuous' }]
    if (cursor.phrase('định kỳ')) return [{ kind: 'recurrence' }]
    return readTimes(cursor, this.#context()) ?? readClock(cursor) ?? this.#readCondition()
  }

  #readCondition(): readonly DeadlineMeaning[] | undefined {
    const range = readCondition(this.#cursor, this.#seesTime)
    return range && [{ kind: 'conditional', on: this.#cursor.text.slice(range.start, range.end) }]
  }

  #context(): Context {
    const last = this.#parts.at(-1)
    return { year: this.#year, cycle: last?.kind === 'recurrence' ? last.every : undefined }
  }

  /** Whether a time begins here, perhaps behind a word that says nothing of when. */
  readonly #seesTime = (): boolean => {
    const cursor = this.#cursor
    return cursor.sees(() => {
      cursor.phrase(...AROUND)
      return readTimes(cursor, this.#context()) ?? cursor.phrase(...CONTINUOUS) ?? readStatedCycles(cursor)
    })
  }
}
