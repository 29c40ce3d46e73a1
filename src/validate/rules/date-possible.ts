import type { Localized } from '../../base/diagnostic.ts'
import { deadlineCells } from '../../plan/reading/deadlines/deadline-cells.ts'
import { impossibleIn } from '../../plan/reading/deadlines/period.ts'
import { writtenDates } from '../../plan/reading/deadlines/written-dates.ts'
import { allTexts } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

type Impossible = 'day' | 'month' | 'quarter' | 'order'

export const datePossible: Rule = {
  id: 'date-possible',
  level: 'consistency',
  severity: 'error',
  title: {
    vi: 'Ngày, tháng, quý viết ra đều có trên lịch.',
    en: 'Days, months and quarters exist in the calendar.',
  },
  why: {
    vi: 'Không ai làm kịp một ngày không có; người đọc phải đoán ngày đúng.',
    en: 'Nobody can meet a day that does not exist; readers have to guess the right one.',
  },
  help: { vi: 'Viết lại ngày, tháng đúng.', en: 'Write the right date.' },
  *check({ plan }) {
    const cells = deadlineCells(plan)
    for (const { at, text, deadline } of cells)
      for (const part of deadline.parts) {
        if (part.kind !== 'impossible') continue
        const { start, end, what } = part
        yield { at, range: [start, end], message: messageOf(text.slice(start, end), what) }
      }
    const places = new Set(cells.map(({ at }) => at.join('\n')))
    for (const read of allTexts(plan)) if (!places.has(read.at.join('\n'))) yield* inText(read)
  },
}

function* inText(read: Parameters<typeof textFinding>[0]): Generator<Finding> {
  for (const { day, month, year, start, end } of writtenDates(read.text)) {
    const period = { month: Number(month), year }
    const what = impossibleIn(
      day === undefined ? { unit: 'month', ...period } : { unit: 'day', day: Number(day), ...period },
    )
    if (what) yield textFinding(read, [start, end], messageOf(read.text.slice(start, end), what))
  }
}

const WHAT: Readonly<Record<Impossible, Localized>> = {
  day: { vi: 'không có ngày này trên lịch', en: 'there is no such day' },
  month: { vi: 'năm chỉ có 12 tháng', en: 'a year has only 12 months' },
  quarter: { vi: 'năm chỉ có bốn quý', en: 'a year has only four quarters' },
  order: { vi: 'ngày kết thúc đứng trước ngày bắt đầu', en: 'it ends before it begins' },
}

function messageOf(written: string, what: Impossible): Localized {
  return { vi: `“${written}”: ${WHAT[what].vi}.`, en: `“${written}”: ${WHAT[what].en}.` }
}
