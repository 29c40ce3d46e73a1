import { COLUMN_KIND_NAMES, isOwnKind } from '../../model/columns/index.ts'
import type { PlanColumn, PlanRow } from '../../model/tables/table.ts'
import { leafColumns } from '../../model/tables/table-columns.ts'
import { vietnameseValue } from '../keys/key-names.ts'
import { plainSpelling, sameSpelling } from '../keys/spelling.ts'

/** The kinds of columns by the Vietnamese spellings of their names. */
const KIND_OF_SPELLING: ReadonlyMap<string, string> = new Map(
  COLUMN_KIND_NAMES.filter(isOwnKind).flatMap(kind => {
    const name = vietnameseValue(kind) ?? kind
    return [name, plainSpelling(name)].map(spelling => [sameSpelling(spelling), kind] as const)
  }),
)

/** The kind of column that a name written in Vietnamese stands for. */
export function kindWritten(name: string): string | undefined {
  return KIND_OF_SPELLING.get(sameSpelling(name))
}

/** Rows whose `merged` names kinds in English; an id is as its column has it, and names that are neither stay. */
export function withEnglishMerged(
  rows: readonly PlanRow[],
  columns: readonly PlanColumn[],
): readonly PlanRow[] {
  const keys = new Set(leafColumns({ columns }).map(({ key }) => key))
  const english = (name: string) => (keys.has(name) ? name : (kindWritten(name) ?? name))
  const renamed = (row: PlanRow): PlanRow => ({
    ...row,
    ...(row.merged && { merged: row.merged.map(english) }),
    ...(row.rows && { rows: row.rows.map(renamed) }),
  })
  return rows.map(renamed)
}
