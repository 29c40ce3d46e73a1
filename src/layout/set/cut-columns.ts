import type { Pt } from '../../base/units.ts'
import type { ColumnsBox, ColumnsRow } from './flow.ts'
import { countFitting, cutStack, type Fits, itemNotes, stackHeight, TOLERANCE } from './stack.ts'

/**
 * Side-by-side columns that no page can hold, cut where the page ends: rows that fit stay whole, and of the next as many
 * lines stay as fit, whatever that leaves alone. Undefined when nothing of them fits.
 */
export function cutColumns(box: ColumnsBox, fits: Fits): readonly [ColumnsBox, ColumnsBox] | undefined {
  const holds = (rows: readonly ColumnsRow[]) => fits(heightOf(rows), notesOf(rows), false)
  let whole = 0
  while (whole < box.rows.length && holds(box.rows.slice(0, whole + 1))) whole += 1
  const above = box.rows.slice(0, whole)
  const below = box.rows.slice(whole + 1)
  const row = box.rows[whole]
  if (row === undefined) return undefined
  const [head, tail] = cutWithin(row, part => holds([...above, part]))
  const isCut = head.cells.some(({ items }) => items.length > 0)
  if (whole === 0 && !isCut) return undefined
  return [partOf(box, isCut ? [...above, head] : above), partOf(box, [isCut ? tail : row, ...below])]
}

/** A row cut as low as its upper part is still held. */
function cutWithin(row: ColumnsRow, holds: (part: ColumnsRow) => boolean): readonly [ColumnsRow, ColumnsRow] {
  let [least, most] = [0, row.height]
  while (most - least > TOLERANCE) {
    const middle = (least + most) / 2
    if (holds(splitRowAt(row, middle)[0])) least = middle
    else most = middle
  }
  return splitRowAt(row, least)
}

function splitRowAt({ cells }: ColumnsRow, room: Pt): readonly [ColumnsRow, ColumnsRow] {
  const parts = cells.map(({ items }) => cutStack(items, room, countFitting))
  const part = (at: 0 | 1): ColumnsRow => {
    const kept = cells.map((cell, index) => ({ ...cell, items: parts[index]?.[at] ?? [] }))
    return { cells: kept, height: Math.max(0, ...kept.map(({ items }) => stackHeight(items))) }
  }
  return [part(0), part(1)]
}

function partOf(box: ColumnsBox, rows: readonly ColumnsRow[]): ColumnsBox {
  return { ...box, rows, height: heightOf(rows) }
}

function heightOf(rows: readonly ColumnsRow[]): Pt {
  return rows.reduce((sum, { height }) => sum + height, 0)
}

function notesOf(rows: readonly ColumnsRow[]): readonly number[] {
  return rows.flatMap(({ cells }) => cells.flatMap(({ items }) => items.flatMap(itemNotes)))
}
