import { impossibleIn } from '../../plan/reading/deadlines/period.ts'
import { type WrittenDate, writtenDates } from '../../plan/reading/deadlines/written-dates.ts'
import { allTexts, type ReadText } from '../../plan/reading/texts/read-texts.ts'
import type { Finding, Rule } from '../rule.ts'
import { textFinding } from '../texts/text-finding.ts'

export const dateZeros: Rule = {
  id: 'date-zeros',
  level: 'decree',
  severity: 'warning',
  clause: 'PL I-I.II.4.b',
  fixable: true,
  title: {
    vi: 'Ngày dưới 10 và tháng 1, tháng 2 phải có số 0 phía trước; các tháng khác không có.',
    en: 'Days below 10 and months 1 and 2 must have a zero before them; other months have none.',
  },
  why: {
    vi: 'Nghị định chỉ yêu cầu thêm số 0 trước ngày dưới 10 và tháng 1, tháng 2, để không ai viết thêm chữ số vào được.',
    en: 'The Decree asks for a zero before days below 10 and months 1 and 2 alone, so that no digit can be added.',
  },
  help: { vi: 'Viết lại ngày, tháng như gợi ý.', en: 'Write the date as suggested.' },
  *check({ plan }) {
    for (const read of allTexts(plan))
      for (const date of writtenDates(read.text)) {
        const right = {
          day: date.day === undefined ? '' : padded(date.day, 10),
          month: padded(date.month, 3),
        }
        // What is no date at all is said once, by another rule.
        if (isImpossible(date)) continue
        if (right.day === (date.day ?? '') && right.month === date.month) continue
        yield otherwise(read, date, right)
      }
  },
}

function otherwise(read: ReadText, date: WrittenDate, right: Figures): Finding {
  const written = read.text.slice(date.start, date.end)
  const fix = rewritten(written, date, right)
  const must = isMissing(date, right)
  const message = {
    vi: `“${written}” ${must ? 'phải' : 'nên'} viết là “${fix}”.`,
    en: `“${written}” ${must ? 'is' : 'had better be'} written “${fix}”.`,
  }
  const finding: Finding = textFinding(read, [date.start, date.end], message, fix)
  return must ? finding : { ...finding, severity: 'info' }
}

function isImpossible({ day, month, year }: WrittenDate): boolean {
  const period = { month: Number(month), year }
  const date =
    day === undefined
      ? { unit: 'month' as const, ...period }
      : { unit: 'day' as const, day: Number(day), ...period }
  return impossibleIn(date) !== undefined
}

/** A number with a zero if it is below a limit, and without one if it is not. */
function padded(digits: string, below: number): string {
  const value = Number(digits)
  return value > 0 && value < below ? `0${value}` : String(value)
}

interface Figures {
  readonly day: string
  readonly month: string
}

function rewritten(written: string, { day, month }: WrittenDate, right: Figures): string {
  const [first, second] = day === undefined ? [month, ''] : [day, month]
  const [one, two] = day === undefined ? [right.month, ''] : [right.day, right.month]
  const at = written.indexOf(first)
  const next = second === '' ? written.length : written.indexOf(second, at + first.length)
  const between = written.slice(at + first.length, next)
  return written.slice(0, at) + one + between + two + written.slice(next + second.length)
}

/** A zero is missing, which the Decree demands; one too many is only untidy. */
function isMissing({ day = '', month }: WrittenDate, right: Figures): boolean {
  return right.day.length > day.length || right.month.length > month.length
}
