import type { PlanRow, PlanTable } from './table.ts'
import { cellEntries, ownCell } from './table-cells.ts'
import { type LeafColumn, leafColumns, nameColumn } from './table-columns.ts'
import { type PlacedRow, tableRows } from './table-rows.ts'

/** A row that another adds, or takes away. */
export interface FormulaTerm {
  readonly row: PlanRow
  readonly isTaken: boolean
}

/** What a row says it is made of: “Tổng cộng (I+II+III)”. */
export interface RowFormula {
  readonly terms: readonly FormulaTerm[]
  /** Numbers it names that no row has. */
  readonly unknown: readonly string[]
}

const NUMBER = String.raw`(?:[IVX]{1,6}|(?![IVX])\p{L}|\d{1,3}(?:\.\d{1,3}){0,5})`
/** `(I+II-III)`, `(1 + 2)`, `= A + B`. */
const FORMULA = new RegExp(
  String.raw`[(=]\s{0,3}(${NUMBER}(?:\s{0,3}[-+–−]\s{0,3}${NUMBER}){1,40})\s{0,3}(?:\)|$)`,
  'u',
)
const TERM = new RegExp(String.raw`([-+–−]?)\s{0,3}(${NUMBER})`, 'gu')

/** Whether the name of a row says what the row is made of. */
export function hasFormula(row: PlanRow, leaves: readonly LeafColumn[]): boolean {
  return FORMULA.test(nameOf(row, leaves))
}

/** What rows are made of by their names. Numbers are looked for below a row, then beside it, then in the whole table. */
export function rowFormulas(table: PlanTable): ReadonlyMap<PlanRow, RowFormula> {
  const leaves = leafColumns(table)
  const found = new Map<PlanRow, RowFormula>()
  const placed = tableRows(table, [])
  const written = placed.flatMap(({ row }) => {
    const [, formula] = FORMULA.exec(nameOf(row, leaves)) ?? []
    return formula === undefined ? [] : [{ row, formula }]
  })
  if (written.length === 0) return found
  const numbers = new Map(placed.map(({ row, number }) => [row, bare(number)]))
  const beside = siblings(table.rows, new Map())
  const all = byNumber(
    placed.map(({ row }: PlacedRow) => row),
    numbers,
  )
  for (const { row, formula } of written) {
    const scopes = [byNumber(row.rows ?? [], numbers), byNumber(beside.get(row) ?? [], numbers), all]
    const terms: FormulaTerm[] = []
    const unknown: string[] = []
    for (const [, sign, number = ''] of formula.matchAll(TERM)) {
      const term = scopes.map(scope => scope.get(number)).find(one => one !== undefined && one !== row)
      if (term) terms.push({ row: term, isTaken: sign !== '' && sign !== '+' })
      else unknown.push(number)
    }
    // “(3 + 4 tuổi)” and the like name no row at all.
    if (terms.length > 0) found.set(row, { terms, unknown })
  }
  return found
}

function byNumber(
  rows: readonly PlanRow[],
  numbers: ReadonlyMap<PlanRow, string>,
): ReadonlyMap<string, PlanRow> {
  // The first of several rows with a number is meant.
  return new Map(rows.map(row => [numbers.get(row) ?? '', row] as const).reverse())
}

function siblings(
  rows: readonly PlanRow[],
  found: Map<PlanRow, readonly PlanRow[]>,
): Map<PlanRow, readonly PlanRow[]> {
  for (const row of rows) {
    found.set(row, rows)
    if (row.rows) siblings(row.rows, found)
  }
  return found
}

function bare(number: string): string {
  return number.trim().replace(/[.)/]$/, '')
}

/** What a row is called: its own name, or what stands in the column of names. */
export function nameOf(row: PlanRow, leaves: readonly LeafColumn[]): string {
  const own = row.group ?? row.total
  const leaf = leaves[nameColumn(leaves)]
  const cell = own === undefined && leaf ? ownCell(row, leaf)?.cell : undefined
  return (
    own ??
    (cell === undefined
      ? ''
      : cellEntries(cell, [])
          .map(({ value }) => String(value))
          .join(' '))
  )
}
