import { romanValue } from '../../base/roman.ts'

/** How far Roman numbers are recognised; no text has as many appendices. */
const HIGHEST = 100

/** What the Roman number of an appendix stands for. */
export function romanPosition(number: string): number | undefined {
  return romanValue(number, HIGHEST)
}
