import type { Path } from '../../base/diagnostic.ts'
import { PRODUCT_KINDS } from '../../plan/model/columns/index.ts'
import type { Plan } from '../../plan/model/plan.ts'
import { type LeafColumn, leafColumns } from '../../plan/model/tables/table-columns.ts'
import { type PlacedRow, tableRows } from '../../plan/model/tables/table-rows.ts'
import { tablesOf } from '../../plan/model/tables/tables.ts'
import { textsIn } from '../../plan/reading/deadlines/deadline-cells.ts'

/** What a table says is to come out of a task: a cell, or one paragraph of it. */
export interface ProductCell {
  readonly row: PlacedRow
  readonly text: string
  readonly at: Path
}

/** Every product in the tables of a plan. */
export function productCells(plan: Plan): readonly ProductCell[] {
  return tablesOf(plan).flatMap(({ table, at }) => {
    const columns = leafColumns(table).filter(holdsProducts)
    if (columns.length === 0) return []
    return tableRows(table, at).flatMap(row =>
      columns.flatMap(column => textsIn(row, column).map(cell => ({ row, ...cell }))),
    )
  })
}

/** A heading of another meaning makes another column of it. */
function holdsProducts({ kind, heading }: LeafColumn): boolean {
  return (
    PRODUCT_KINDS.has(kind) && (heading === undefined || /sản phẩm|kết quả/iu.test(heading.normalize('NFC')))
  )
}
