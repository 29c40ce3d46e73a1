import type { AnyColumn } from './any-columns.ts'
import type { AnyRow } from './row-writer.ts'

/** Columns a cell covers. */
export interface Cover {
  readonly start: number
  readonly width: number
}

/** An item's cells as a plan has them. */
export interface ItemCells {
  /** By column; undefined where the row has none. */
  readonly given: readonly unknown[]
  readonly merged: readonly string[]
  /** By column: the cell that covers it. */
  readonly covers: readonly Cover[]
}

/** The cells a row asks for as far as they break no rule; `above` has by column the cells of an item above. */
export function itemCells(row: AnyRow, columns: readonly AnyColumn[], above: readonly Cover[]): ItemCells {
  const cells = saying(row, columns)
  const given: unknown[] = columns.map(() => undefined)
  const merged: string[] = []
  const covers: Cover[] = []
  const goesOn = (column: number) => {
    const cell = above[column]
    return row.goesOn[column] && cell?.start === column ? cell : undefined
  }
  while (covers.length < columns.length) {
    const start = covers.length
    const before = given.some(says)
    const from = goesOn(start)
    const cell = cells[start]
    if (from && (before || cells.slice(start + from.width).some(says))) {
      for (const { kind, id } of columns.slice(start, start + from.width)) merged.push(id ?? kind)
      covers.push(...Array.from({ length: from.width }, () => from))
      continue
    }
    const width = widthOf(row, start, column => {
      const isFree = column < columns.length && columns[column]?.kind !== 'number' && !goesOn(column)
      return isFree && !says(cells[column]) && cells[column] !== ''
    })
    given[start] = width > 1 ? { text: cell, columns: width } : cell
    covers.push(...Array.from({ length: width }, () => ({ start, width })))
  }
  return { given, merged, covers }
}

/** All that a row asks for, whatever rules it breaks. */
export function wildCells(row: AnyRow, columns: readonly AnyColumn[]): ItemCells {
  const given = saying(row, columns).map((cell, column) => {
    const width = row.widths[column] ?? 1
    return width > 1 && says(cell) ? { text: cell, columns: width } : cell
  })
  const merged = columns.filter((_, column) => row.goesOn[column]).map(({ kind, id }) => id ?? kind)
  return { given, merged, covers: [] }
}

/** The row's cells; its one text stands in the first of them if they all are empty. */
function saying({ cells, must }: AnyRow, columns: readonly AnyColumn[]): readonly unknown[] {
  if (cells.some(says)) return cells
  const first = columns.findIndex(({ kind, sum }) => kind !== 'number' && !sum)
  const kind = columns[first]?.kind
  const text = kind === 'lead' || kind === 'support' ? `Ban ${must}` : must
  return cells.map((cell, column) => (column === first ? text : cell))
}

function says(cell: unknown): boolean {
  return cell !== undefined && cell !== null && cell !== '' && !(Array.isArray(cell) && cell.length === 0)
}

/** As wide as the row wants a cell, and as the columns beside it are free. */
function widthOf({ cells, widths }: AnyRow, start: number, isFree: (column: number) => boolean): number {
  const wanted = says(cells[start]) ? (widths[start] ?? 1) : 1
  let width = 1
  while (width < wanted && isFree(start + width)) width += 1
  return width
}
