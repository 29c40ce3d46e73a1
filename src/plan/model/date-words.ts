import type { Localized } from '../../base/diagnostic.ts'
import { daysInMonth, parsePlanDate, toIso } from './date.ts'

/** What is wrong with text in place of a date, with the form to write. */
export function notADate(text: string): Localized {
  const numbers = (text.match(/\d+/g) ?? []).map(Number)
  const [day = 0, month = 0, year = 0] = (numbers[0] ?? 0) > 31 ? numbers.toReversed() : numbers
  const iso = numbers.length === 3 ? isoOf(day, month, year) : undefined
  if (iso)
    return {
      vi: `“${text}” không viết theo cách kehoach đọc được ngày; viết ${iso} hoặc ${day}/${month}/${year}.`,
      en: `“${text}” is not a form of date that kehoach reads; write ${iso} or ${day}/${month}/${year}.`,
    }
  const isMonth = numbers.length === 3 && month >= 1 && month <= 12 && year >= 1000
  if (isMonth && day > daysInMonth(year, month))
    return {
      vi: `“${text}” không phải là ngày có thật: tháng ${month} năm ${year} chỉ có ${daysInMonth(year, month)} ngày.`,
      en: `“${text}” is not a real date: month ${month} of ${year} has only ${daysInMonth(year, month)} days.`,
    }
  return {
    vi: `“${text}” không phải là ngày có thật; viết 2025-02-17 hoặc 17/02/2025.`,
    en: `“${text}” is not a real date; write 2025-02-17 or 17/02/2025.`,
  }
}

function isoOf(day: number, month: number, year: number): string | undefined {
  const date = parsePlanDate(`${day}/${month}/${year}`)
  return date && toIso(date)
}
