import type { Pt } from '../../base/units.ts'
import type { CellBox, RowBox, TableBox } from './flow.ts'
import {
  type CountLines,
  cutStack,
  type Fits,
  itemNotes,
  leastLines,
  linesHeight,
  linesNotes,
  type StackItem,
  stackHeight,
  TOLERANCE,
} from './stack.ts'

/** Footnotes marked in a row, in reading order. */
export function rowNotes(row: RowBox): readonly number[] {
  if (row.spans.length === 0) return row.cells.flatMap(cell => cell.items.flatMap(itemNotes))
  const cells = [...row.cells, ...row.spans].sort((one, other) => one.x - other.x)
  return cells.flatMap(cell => cell.items.flatMap(itemNotes))
}

/** Footnotes marked in the cells that stand in a row alone. */
export function cellNotes(row: RowBox): readonly number[] {
  return row.cells.flatMap(cell => cell.items.flatMap(itemNotes))
}

/** Height of a row: its top border and its tallest cell, and the table's bottom border under the last row. */
export function rowHeight(
  cells: readonly CellBox[],
  { border, cellTop }: Pick<TableBox, 'border' | 'cellTop'>,
  last: boolean,
): Pt {
  const tallest = Math.max(0, ...cells.map(cell => cellTop + stackHeight(cell.items)))
  return border + tallest + (last ? border : 0)
}

/**
 * The part of a row that fits on a page, and the rest. Each cell gives the lines above one common cut; the cut moves
 * up, line by line, until the part fits. Undefined when some cell with text would have none of it on the page.
 */
export function cutRow(
  row: RowBox,
  fits: Fits,
  countLines?: CountLines,
): readonly [RowBox, RowBox] | undefined {
  let room = mostRoom(row.height, fits)
  for (;;) {
    const parts = row.cells.map(cell => cutStack(cell.items, room, countLines))
    if (parts.some(([head], index) => head.length === 0 && row.cells[index]?.items.length !== 0))
      return undefined
    const head = partOf(
      row,
      parts.map(([part]) => part),
      false,
    )
    const most = Math.max(...parts.map(([part], index) => roomOf(part, row.cells[index]?.items ?? [])))
    const spare = most - Math.max(...head.cells.map(cell => stackHeight(cell.items)))
    if (
      parts.some(([, rest]) => rest.length > 0) &&
      fits(head.height + spare + row.table.border, rowNotes(head), false)
    ) {
      const tails = parts.map(([, rest]) => rest)
      return [{ ...head, cut: true }, continued(partOf(row, tails, row.last))]
    }
    const next = most - 2 * TOLERANCE
    if (next >= room) return undefined
    room = next
  }
}

/**
 * No part higher than this fits, whatever its notes are: cuts are looked for from there down, not from the end of a cell of
 * thousands of paragraphs. The whole height where the answer rests on notes.
 */
function mostRoom(height: Pt, fits: Fits): Pt {
  if (!fits(0, [], false) || fits(height, [], false)) return height
  let [low, high] = [0, height]
  while (high - low > 1) {
    const middle = (low + high) / 2
    if (fits(middle, [], false)) low = middle
    else high = middle
  }
  return high
}

/** Height that the first part of a stack needs on its page: with the space below a paragraph that ends where it is cut. */
function roomOf(part: readonly StackItem[], whole: readonly StackItem[]): Pt {
  const [last, own] = [part.at(-1), whole[part.length - 1]]
  const ends = last?.type === 'paragraph' && own?.type === 'paragraph' && last.paragraph === own.paragraph
  return stackHeight(part) + (ends ? own.after - last.after : 0)
}

/**
 * A row that fits on a page but for the text of cells over several rows that ends in it: cut off where the page ends,
 * with what is left of that text beside empty cells on the next.
 */
export function cutBelow(row: RowBox, height: Pt): readonly [RowBox, RowBox] {
  const empty = row.cells.map(() => [])
  return [{ ...row, height, last: false, cut: true }, continued(partOf(row, empty, row.last))]
}

/** The rest of a row: what begins in it has begun. */
function continued(row: RowBox): RowBox {
  return { ...row, spans: [], covered: [...row.covered, ...row.spans] }
}

function partOf(row: RowBox, items: readonly CellBox['items'][], last: boolean): RowBox {
  const cells = row.cells.map((cell, index) => ({ ...cell, items: items[index] ?? [] }))
  return { ...row, cells, last, height: rowHeight(cells, row.table, last) }
}

/** The least of a row that may stand on a page when it goes on over the next. */
export function leastOfRow(row: RowBox): { readonly height: Pt; readonly notes: readonly number[] } {
  if (!row.maySplit) return { height: row.height, notes: rowNotes(row) }
  const firsts = row.cells.map(cell => {
    const first = cell.items[0]
    if (first?.type !== 'paragraph')
      return { height: first === undefined ? 0 : stackHeight([first]), notes: [] }
    const least = leastLines(first.paragraph)
    const end = least.length === first.paragraph.lines.length ? first.after : 0
    return { height: first.before + linesHeight(least) + end, notes: linesNotes(least) }
  })
  return {
    height: row.table.border + row.table.cellTop + Math.max(0, ...firsts.map(part => part.height)),
    notes: firsts.flatMap(part => part.notes),
  }
}
