import type { Path } from '../../../base/diagnostic.ts'
import { ownEntry } from '../../../base/own-entry.ts'
import type { Plan } from '../../model/plan.ts'

/** The text at a path of a plan; empty where there is none. */
export function textAt(plan: Plan, path: Path): string {
  let value: unknown = plan
  for (const step of path) value = isHolder(value) ? ownEntry(value, String(step)) : undefined
  return typeof value === 'string' ? value : ''
}

function isHolder(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
