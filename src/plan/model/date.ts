/** A date as a form shows it; a draft may leave the day, or the day and the month, blank. */
export interface PlanDate {
  readonly year: number
  /** 1 to 12. */
  readonly month?: number
  /** 1 to 31. */
  readonly day?: number
}

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/
/** As the form shows it, its blanks left open. */
const IN_WORDS = /^ngày[\s.…_]*(?:(\d{1,2})[\s.…_]*)?tháng[\s.…_]*(?:(\d{1,2})[\s.…_]*)?năm\s*(\d{4})$/iu
const DAY_FIRST = /^(?:(?:(\d{1,2})\/)?(\d{1,2})\/)?(\d{4})$/

/** Reads `2025-02-17`, `17/02/2025`, `2025-02`, `02/2025` `2025` or `ngày 17 tháng 02 năm 2025`; undefined when it is not a date. */
export function parsePlanDate(text: string): PlanDate | undefined {
  const iso = ISO.exec(text)
  if (iso) return checkedDate(iso[1], iso[2], iso[3])
  const dayFirst = DAY_FIRST.exec(text) ?? IN_WORDS.exec(text.trim())
  return dayFirst ? checkedDate(dayFirst[3], dayFirst[2], dayFirst[1]) : undefined
}

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** `2025-02-17`, or undefined when the date is not complete. */
export function toIso(date: PlanDate): string | undefined {
  if (date.month === undefined || date.day === undefined) return undefined
  return [pad(date.year, 4), pad(date.month, 2), pad(date.day, 2)].join('-')
}

function checkedDate(
  yearText: string | undefined,
  monthText: string | undefined,
  dayText: string | undefined,
): PlanDate | undefined {
  const year = Number(yearText)
  if (monthText === undefined) return { year }
  const month = Number(monthText)
  if (month < 1 || month > 12) return undefined
  if (dayText === undefined) return { year, month }
  const day = Number(dayText)
  return day < 1 || day > daysInMonth(year, month) ? undefined : { year, month, day }
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}
