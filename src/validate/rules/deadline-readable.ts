import { deadlineCells } from '../../plan/reading/deadlines/deadline-cells.ts'
import { otherThanTime } from '../deadlines/misplaced-cells.ts'
import type { Rule } from '../rule.ts'
import { blanksIn } from '../texts/blanks.ts'

export const deadlineReadable: Rule = {
  id: 'deadline-readable',
  level: 'practice',
  severity: 'info',
  title: {
    vi: 'Thời hạn nên viết theo cách thường dùng, để đối chiếu được với ngày ban hành và năm kế hoạch.',
    en: 'Deadlines should be written in a usual form, so that they can be compared with date and year of the plan.',
  },
  why: {
    vi: 'Thời hạn không hiểu được thì không đối chiếu: có sai cũng không ai báo.',
    en: 'A deadline that is not understood is not compared: if it is wrong, nobody is told.',
  },
  help: {
    vi: 'Viết như “Trước ngày 15/12/2025”, “Quý II năm 2025”, “Thường xuyên”, “Khi có phát sinh”; nếu viết thế này là đúng ý thì để nguyên.',
    en: 'Write it as in “Trước ngày 15/12/2025”, “Quý II năm 2025”, “Thường xuyên”, “Khi có phát sinh”; leave it if it says what you mean.',
  },
  applies: plan => deadlineCells(plan).length > 0,
  *check({ plan }) {
    for (const cell of deadlineCells(plan)) {
      // What is still to be filled in is found as such.
      if (otherThanTime(cell) || blanksIn(cell.text).length > 0) continue
      for (const { kind, start, end } of cell.deadline.parts) {
        if (kind !== 'unknown' || !speaksOfTime(cell.text.slice(start, end))) continue
        const part = cell.text.slice(start, end).replaceAll('*', '')
        yield {
          at: cell.at,
          range: [start, end],
          message: {
            vi: `Chưa hiểu thời hạn “${part}”, nên không đối chiếu.`,
            en: `The deadline “${part}” is not understood, so it is not compared.`,
          },
        }
      }
    }
  },
}

/**
 * Whether a date stands in it that could be compared: “10/5/25”. Of other words, “theo tiến độ”, “Tháng Thanh niên 2026”,
 * “kỳ họp thứ 10”, nothing would follow if they were understood.
 */
function speaksOfTime(part: string): boolean {
  return (
    /(?<!\d)\d{1,2}\s?[/.-]\s?\d{1,4}(?!\d)|^\d+$/u.test(part) &&
    !/\d\s+(?:ngày|giờ|tuần|tháng|năm)(?:\s|$)|\d\s?%/iu.test(part)
  )
}
