import { roman } from '../../plan/model/numbering.ts'

/** How far Roman numbers are recognised; no text has as many appendices. */
const HIGHEST = 100

/** What Roman numbers stand for. */
export const ROMAN_POSITIONS: ReadonlyMap<string, number> = new Map(
  Array.from({ length: HIGHEST }, (_, index) => [roman(index + 1), index + 1]),
)
