import { symbolOf } from '../plan/model/bundle.ts'
import type { PlanDate } from '../plan/model/date.ts'
import type { DocumentType } from '../plan/model/document-types/index.ts'
import type { Plan } from '../plan/model/plan.ts'
import { BLANK_DATE, BLANK_NUMBER } from './wording.ts'

/**
 * `37/QĐ-UBND`; a number below 10 gets a zero (PL I-I.II.3.c), a draft's number is blank. A legal normative text has
 * its year too: `37/2025/QĐ-UBND`.
 */
export function numberAndSymbol(plan: Plan, type: DocumentType): string {
  const { number, date } = plan.issued
  if (typeof number === 'string' && number.includes('/')) return number
  const shown = number === undefined ? BLANK_NUMBER : String(number).padStart(2, '0')
  const isNormative = plan.decision?.enacting !== undefined
  const year = isNormative ? `${date?.year ?? BLANK_DATE}/` : ''
  return `${shown}/${year}${symbolOf(plan, type)}`
}

/** `ngày 17 tháng 02 năm 2025`: a zero for days below 10 and for months 1 and 2 only (PL I-I.II.4.b). */
export function dateInWords(date: PlanDate | undefined): string {
  const day = date?.day === undefined ? BLANK_DATE : String(date.day).padStart(2, '0')
  const month = date?.month === undefined ? BLANK_DATE : twoDigitsBelow(3, date.month)
  const year = date === undefined ? BLANK_DATE : String(date.year)
  return `ngày ${day} tháng ${month} năm ${year}`
}

function twoDigitsBelow(limit: number, value: number): string {
  return value < limit ? String(value).padStart(2, '0') : String(value)
}
