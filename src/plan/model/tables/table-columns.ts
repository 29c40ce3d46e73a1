import type { Path } from '../../../base/diagnostic.ts'
import { COLUMN_KINDS, NAMING_KINDS } from '../columns/index.ts'
import type { PlanColumn, PlanColumnGroup, PlanLeaf, PlanTable } from './table.ts'

/** A column of a table that holds cells, whatever headings stand above it. */
export interface LeafColumn extends PlanLeaf {
  /** Its id, else its kind. */
  readonly key: string
  /** Its path below the table. */
  readonly at: Path
}

/** The columns of a table that hold cells, from left to right. */
export function leafColumns({ columns }: Pick<PlanTable, 'columns'>): readonly LeafColumn[] {
  return leavesOf(columns, ['columns'])
}

function leavesOf(columns: readonly PlanColumn[], at: Path): readonly LeafColumn[] {
  return columns.flatMap((column, index) => {
    const path = [...at, index]
    if (isColumnGroup(column)) return leavesOf(column.columns, [...path, 'columns'])
    return [{ ...column, key: column.id ?? column.kind, at: path }]
  })
}

export function isColumnGroup(column: PlanColumn): column is PlanColumnGroup {
  return 'columns' in column
}

/** The place of the column in which a group or a total is named; of a number column only if there is no other. */
export function nameColumn(leaves: readonly PlanLeaf[]): number {
  const candidates = [
    ...NAMING_KINDS.map(kind => leaves.findIndex(leaf => leaf.kind === kind && leaf.sum !== true)),
    leaves.findIndex(leaf => leaf.kind !== 'number' && !holdsAmounts(leaf)),
    leaves.findIndex(leaf => leaf.kind !== 'number'),
  ]
  return candidates.find(place => place >= 0) ?? 0
}

/** Whether a column is made for amounts, whatever its cells hold. */
export function holdsAmounts({ kind, sum, decimals }: PlanLeaf): boolean {
  return COLUMN_KINDS[kind].cell === 'amount' || sum === true || decimals !== undefined
}
