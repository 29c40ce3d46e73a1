import type { ColumnKindName } from './columns/index.ts'
import type { NumberFormat } from './numbering.ts'

export interface PlanTable {
  /** Pages of its own in this orientation, where it differs from the text around. */
  readonly orientation?: PageOrientation | undefined
  readonly columns: readonly PlanColumn[]
  /** Number format of each level, from the outermost in. */
  readonly numbering: readonly NumberFormat[]
  readonly rows: readonly PlanRow[]
}

export type PageOrientation = 'portrait' | 'landscape'

export interface PlanColumn {
  readonly kind: ColumnKindName
  /** Absent: the kind's own heading. */
  readonly heading?: string | undefined
  /** Millimetres; absent: found from the content. */
  readonly width?: number | undefined
}

/** One row of a task table: a group with rows of its own, or a task that may have sub-rows. */
export interface PlanRow extends PlanCells {
  readonly group?: string | undefined
  /** A number the author gives instead of the generated one. */
  readonly number?: string | undefined
  readonly rows?: readonly PlanRow[] | undefined
}

/** A row's cells by column: paragraphs, or agencies; an empty list is an empty cell, undefined a missing one. */
export type PlanCells = {
  readonly [kind in Exclude<ColumnKindName, 'number'>]?: readonly string[] | undefined
}
