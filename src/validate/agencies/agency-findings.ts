import type { CellAgency } from '../../plan/reading/agencies/agency-cells.ts'
import type { Place } from '../rule.ts'

/** Where a body stands in its cell. */
export function placeOf({ at, range, isId }: CellAgency): Place {
  return isId || range === undefined ? { at } : { at, range }
}
