import { type DisplayCell, displayCells } from './display-cells.ts'

/** A line of a plan with a mark under the part that matters. */
export interface CodeFrame {
  readonly code: string
  readonly underline: string
}

/** Stands for what is cut off. */
const CUT = '…'

/** Draws a line with the letters from `start` to `end` underlined, at most `room` columns wide. */
export function codeFrame(line: string, start: number, end: number, room: number): CodeFrame {
  // Far parts of a very long line are never shown, so they are not measured either.
  const from = Math.max(0, start - 4 * room)
  const cells = displayCells(line.slice(from, start + 4 * room), from)
  const found = cells.findIndex(cell => cell.end > start)
  const target = found < 0 ? cells.length : found
  const [first, last] = chooseWindow(cells, target, room)
  const shown = cells.slice(first, last)
  const before = shown.filter(cell => cell.end <= start)
  const marked = shown.filter(cell => cell.end > start && cell.start < end)
  const head = first > 0 || from > 0 ? CUT : ''
  const tail = last < cells.length || from + 8 * room < line.length ? CUT : ''
  return {
    code: head + shown.map(cell => cell.shown).join('') + tail,
    underline: ' '.repeat(head.length + widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  }
}

/** The cells to show: from the line's beginning when the target fits, else with the target in the first third. */
function chooseWindow(
  cells: readonly DisplayCell[],
  target: number,
  room: number,
): readonly [number, number] {
  let first = 0
  if (widthOf(cells.slice(0, target + 1)) > (room * 2) / 3 && widthOf(cells) > room)
    for (let left = Math.floor(room / 3), width = 0, i = target; i > 0 && width < left; i--) {
      width += cells[i - 1]?.width ?? 0
      first = i - 1
    }
  let last = first
  for (let width = 2; last < cells.length && width + (cells[last]?.width ?? 0) <= room; last++)
    width += cells[last]?.width ?? 0
  return [first, last]
}

function widthOf(cells: readonly DisplayCell[]): number {
  return cells.reduce((width, cell) => width + cell.width, 0)
}
