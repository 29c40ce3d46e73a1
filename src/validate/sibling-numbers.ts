import type { Path } from '../diagnostic.ts'
import { formatOfLevel, numberOf } from '../plan/numbering.ts'
import type { NumberFormat, Plan, PlanRow } from '../plan/plan.ts'

/** The rows under one parent, with the numbers they show. */
export interface Siblings {
  readonly at: Path
  readonly format: NumberFormat
  readonly rows: readonly NumberedSibling[]
}

export interface NumberedSibling {
  readonly at: Path
  /** What the row shows: the author's number, else the generated one. */
  readonly shown: string
  readonly isExplicit: boolean
}

/** All the sets of rows in a plan's table that are numbered together, from the outermost in. */
export function siblingNumbers(plan: Plan): readonly Siblings[] {
  if (!plan.plan) return []
  const { rows, numbering } = plan.plan.table
  return siblingsAt(rows, numbering, ['plan', 'table', 'rows'], 0)
}

/** Whether the author gives a number by hand anywhere. */
export function hasExplicitNumbers(plan: Plan): boolean {
  return siblingNumbers(plan).some(({ rows }) => rows.some(row => row.isExplicit))
}

/** How many rows show each number. */
export function countNumbers(rows: Siblings['rows']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { shown } of rows) counts.set(shown, (counts.get(shown) ?? 0) + 1)
  return counts
}

function siblingsAt(
  rows: readonly PlanRow[],
  formats: readonly NumberFormat[],
  at: Path,
  level: number,
): readonly Siblings[] {
  const format = formatOfLevel(formats, level)
  const own = rows.map((row, index) => ({
    at: [...at, index, 'number'],
    shown: numberOf(row, format, index),
    isExplicit: row.number !== undefined,
  }))
  const inner = rows.flatMap((row, index) =>
    row.rows ? siblingsAt(row.rows, formats, [...at, index, 'rows'], level + 1) : [],
  )
  return [{ at, format, rows: own }, ...inner]
}
