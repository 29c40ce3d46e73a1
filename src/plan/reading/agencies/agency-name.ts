import { ownEntry } from '../../../base/own-entry.ts'
import type { Plan } from '../../model/plan.ts'

/** What is printed for an entry of a cell of agencies: the name declared for an id, else the entry itself. */
export function agencyName(agencies: Plan['agencies'], entry: string): string {
  const declared = ownEntry(agencies, entry)
  if (declared === undefined) return entry
  return typeof declared === 'string' ? declared : declared.name
}
