import { parseMarkup } from '../../text/markup.ts'
import { type Amount, amountOf, readAmount, readYamlNumber } from '../amount.ts'
import type { PlanCell, PlanRow, PlanTable } from './table.ts'
import { cellEntries, ownCell } from './table-cells.ts'
import { holdsAmounts, type LeafColumn, leafColumns } from './table-columns.ts'

/** What a cell says as an amount: a dash, like an empty cell, says that there is none. */
export type CellAmount = Amount | 'none' | 'no-number'

export function readCellAmount(cell: PlanCell | undefined): CellAmount {
  const [entry, ...more] = cell === undefined ? [] : cellEntries(cell, [])
  if (entry === undefined) return 'none'
  if (more.length > 0) return 'no-number'
  return typeof entry.value === 'number' ? amountOf(entry.value) : readTextAmount(entry.value)
}

/** The amount in an author's text, whatever its markup and footnotes. */
export function readTextAmount(text: string): CellAmount {
  const pieces = parseMarkup(text)
  if (pieces.some(piece => piece.type === 'lineBreak' || (piece.type === 'text' && piece.script)))
    return 'no-number'
  const words = pieces.map(piece => (piece.type === 'text' ? piece.text : '')).join('')
  if (/^[-–—]$/.test(words.trim())) return 'none'
  return readAmount(words) ?? readYamlNumber(words) ?? 'no-number'
}

/** The keys of the columns whose cells are amounts: those made for them, and budgets that are numbers throughout. */
export function amountColumns(table: PlanTable): ReadonlySet<string> {
  const leaves = leafColumns(table)
  const budgets = leaves.filter(leaf => leaf.kind === 'budget' && !holdsAmounts(leaf))
  const made = leaves.filter(holdsAmounts)
  return new Set([...made, ...budgets.filter(leaf => isAllNumbers(leaf, table.rows))].map(({ key }) => key))
}

function isAllNumbers(leaf: LeafColumn, rows: readonly PlanRow[]): boolean {
  const amounts = [...allCells(leaf, rows)].map(readCellAmount).filter(amount => amount !== 'none')
  return amounts.length > 0 && !amounts.includes('no-number')
}

function* allCells(leaf: LeafColumn, rows: readonly PlanRow[]): Generator<PlanCell> {
  for (const row of rows) {
    const own = ownCell(row, leaf)
    if (own) yield own.cell
    yield* allCells(leaf, row.rows ?? [])
  }
}
