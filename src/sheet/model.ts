import type { Localized } from '../base/diagnostic.ts'

/** A sheet as it is shown: what stands in its cells, and which cells are merged. */
export interface Sheet {
  readonly name: string
  /** Rows that have cells, in their order. */
  readonly rows: readonly SheetRow[]
}

export interface SheetRow {
  /** As the sheet counts: from 1. */
  readonly row: number
  /** Cells with words, and merged ones, from left to right; what a merged cell covers is not there. */
  readonly cells: readonly SheetCell[]
}

export interface SheetCell {
  /** From 0. */
  readonly column: number
  readonly text: string
  /** How many columns and rows it covers. */
  readonly columns: number
  readonly rows: number
  readonly bold: boolean
  readonly align: 'left' | 'center' | 'right'
  /** Whether what stands there is worked out of other cells. */
  readonly isFormula: boolean
  /** Why it has no value, where it has none: an error of a formula, one that was never worked out. */
  readonly problem?: Localized
}

export interface SheetBook {
  readonly sheets: readonly Sheet[]
  readonly names: readonly string[]
}

/** `B5`, as sheets call their cells; the column from 0. */
export function cellName(row: number, column: number): string {
  let letters = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters
  return `${letters}${row}`
}
