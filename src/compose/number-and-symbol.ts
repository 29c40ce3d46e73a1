import { symbolOf } from '../plan/model/bundle.ts'
import type { DocumentType } from '../plan/model/document-types/index.ts'
import type { Plan } from '../plan/model/plan.ts'
import { BLANK_DATE, BLANK_NUMBER } from '../plan/phrases/blanks.ts'
import { NUMBER_AND_SYMBOL } from '../plan/phrases/references.ts'

/**
 * `37/QĐ-UBND`; a number below 10 gets a zero (PL I-I.II.3.c), a draft's number is blank. A legal normative text has
 * its year too: `37/2025/QĐ-UBND`.
 */
export function numberAndSymbol(plan: Plan, type: DocumentType): string {
  const { number, date } = plan.issued
  if (typeof number === 'string' && number.includes('/')) return number
  const shown = number === undefined ? BLANK_NUMBER : String(number).padStart(2, '0')
  const isNormative = plan.decision?.enacting !== undefined
  const withYear = isNormative ? `${shown}/${date?.year ?? BLANK_DATE}` : shown
  return NUMBER_AND_SYMBOL.write({ number: withYear, symbol: symbolOf(plan, type) })
}
