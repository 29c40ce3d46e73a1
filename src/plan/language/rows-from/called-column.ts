import type { NamedLeaf } from '../schema/column-names.ts'
import { sameHeading } from '../schema/free-columns.ts'
import { kindWritten } from '../schema/merged-names.ts'

/** Whether a column goes by a name: its id, its kind in whatever language, or its heading. */
export function isCalled({ kind, id, heading }: NamedLeaf, name: string): boolean {
  if (name === id || (kind !== undefined && (name === kind || kindWritten(name) === kind))) return true
  return heading !== undefined && sameHeading(heading) === sameHeading(name)
}
