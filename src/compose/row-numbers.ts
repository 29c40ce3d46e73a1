import type { Path } from '../diagnostic.ts'
import { formatOfLevel, type NumberFormat, numberOf } from '../plan/numbering.ts'
import type { PlanRow } from '../plan/table.ts'

/** A row of a task table with the number it shows and its place in the tree. */
export interface NumberedRow {
  readonly row: PlanRow
  /** 0 for the outermost rows. */
  readonly depth: number
  readonly number: string
  readonly source: Path
}

/**
 * The rows of a tree from top to bottom, numbered anew under each parent in the format of their level; the last format
 * serves all deeper levels. A number the author gives stands in place of the generated one.
 */
export function numberRows(
  rows: readonly PlanRow[],
  formats: readonly NumberFormat[],
  source: Path,
  depth = 0,
  parent = '',
): readonly NumberedRow[] {
  const format = formatOfLevel(formats, depth)
  return rows.flatMap((row, index) => {
    const at = [...source, index]
    const number = numberOf(row, format, index, parent)
    return [
      { row, depth, number, source: at },
      ...numberRows(row.rows ?? [], formats, [...at, 'rows'], depth + 1, number),
    ]
  })
}
