import { mapOf, type PlainMap } from '../schema/plain-map.ts'

/** Rows that stand in a sheet, as a table names them. */
export interface SheetRows {
  readonly from: string
  readonly sheet?: string
  /** Headings of the sheet by the columns of the table, or in their order. */
  readonly columns?: unknown
}

/** Whether plain data has a table whose rows stand in a sheet. */
export function holdsSheetRows(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSheetRows)
  const map = mapOf(value)
  if (map === undefined) return false
  return sheetRowsOf(map) !== undefined || Object.values(map).some(holdsSheetRows)
}

/** The sheet that the rows of a table stand in. */
export function sheetRowsOf(table: PlainMap): SheetRows | undefined {
  const { from, sheet, columns } = mapOf(table.rows) ?? {}
  if (typeof from !== 'string') return undefined
  return { from, columns, ...(isName(sheet) && { sheet: String(sheet) }) }
}

/** A sheet may be called 2026. */
function isName(name: unknown): boolean {
  return typeof name === 'string' || typeof name === 'number'
}
