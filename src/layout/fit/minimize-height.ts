import type { Pt } from '../../base/units.ts'
import { SLACK, sum } from '../set/unbroken-widths.ts'
import type { ColumnDemand } from './column-demand.ts'

/** The search moves width in these shares of what there is to share out, from coarse to fine. */
const STEPS = [1 / 6, 1 / 18, 1 / 54]
/** A bound on the search; tables settle after a few moves. */
const MOST_MOVES = 40

/** A table whose widths are looked for. */
export interface ResizableTable {
  readonly demands: readonly ColumnDemand[]
  readonly least: readonly Pt[]
  readonly open: readonly boolean[]
  /** Left and right cell margins together. */
  readonly margins: Pt
}

/**
 * Gives each column what keeps its short entries whole, as far as there is room, shares out the rest by how much text each
 * has, then moves width about while the table gets better; the best of two such beginnings.
 */
export function minimizeHeight(table: ResizableTable, spare: Pt): readonly Pt[] {
  const wishes = table.demands.map((demand, column) => {
    const wish = leastOf(demand.wish, table.margins) - (table.least[column] ?? 0)
    return table.open[column] ? Math.max(0, wish) : 0
  })
  const granted = Math.min(1, spare / (sum(wishes) || 1))
  const wished = table.least.map((part, column) => part + (wishes[column] ?? 0) * granted)
  const rest = spare - sum(wishes) * granted
  const tries = startsOf(table, wished).map(takes =>
    improved(table, candidateOf(table, shared(table, wished, rest, takes)), spare),
  )
  return tries.reduce((best, one) => (one.cost < best.cost - 0.01 ? one : best)).widths
}

/** Widths after moving width about while the table gets better. */
function improved(table: ResizableTable, start: Candidate, spare: Pt): Candidate {
  let best = start
  for (const step of STEPS) {
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      const better = betterWidths(table, best, spare * step)
      if (better === undefined) break
      best = better
    }
  }
  return wholer(table, best)
}

/** Widths after giving columns, one by one, just what keeps one thing more whole, while the table gets better. */
export function moreWhole(table: ResizableTable, widths: readonly Pt[]): readonly Pt[] {
  return wholer(table, candidateOf(table, widths)).widths
}

function wholer(table: ResizableTable, start: Candidate): Candidate {
  let best = start
  for (let moves = 0; moves < MOST_MOVES; moves += 1) {
    const better = withOneMoreWhole(table, best)
    if (better === undefined) break
    best = better
  }
  return best
}

/**
 * The columns that share what is to spare where the search begins, one way or the other: those in which some text takes
 * more than a line, or of them those of running text; all that are open, where there are none.
 */
function startsOf(
  { demands, open, margins }: ResizableTable,
  widths: readonly Pt[],
): readonly (readonly boolean[])[] {
  const hungry = open.map(
    (isOpen, column) => isOpen && (demands[column]?.longest ?? 0) + margins > (widths[column] ?? 0),
  )
  if (!hungry.includes(true)) return [open]
  const texts = hungry.map((isHungry, column) => isHungry && demands[column]?.content === 'text')
  return texts.includes(true) && texts.some((isText, column) => isText !== hungry[column])
    ? [hungry, texts]
    : [hungry]
}

/** Widths with so much more, shared out among the columns that take part by how much text they have. */
export function shared(
  { demands }: ResizableTable,
  widths: readonly Pt[],
  more: Pt,
  takes: readonly boolean[],
): readonly Pt[] {
  const appetites = demands.map((demand, column) => (takes[column] ? demand.appetite : 0))
  const hunger = sum(appetites) || 1
  return widths.map((part, column) => part + (more * (appetites[column] ?? 0)) / hunger)
}

/** Widths, how tall they make the rows, and that with what it costs to break short entries. */
interface Candidate {
  readonly widths: readonly Pt[]
  readonly rows: readonly RowHeight[]
  readonly cost: Pt
}

function candidateOf(table: ResizableTable, widths: readonly Pt[]): Candidate {
  const rows = tallest(table, widths)
  const height = rows.reduce((total, row) => total + row.height, 0)
  return { widths, rows, cost: height + sum(widths.map((width, column) => brokenOf(table, column, width))) }
}

/** Widths after moving `amount` to the column it helps most; undefined if that is no gain. */
function betterWidths(
  table: ResizableTable,
  { widths, rows, cost }: Candidate,
  amount: Pt,
): Candidate | undefined {
  const gain = widths.map((part, column) =>
    table.open[column] ? gainOf(table, rows, column, part, part + amount) : 0,
  )
  const moved = movedTo(table, { widths, rows, cost }, indexOfMost(gain), amount)
  return moved && moved.cost < cost - 0.01 ? moved : undefined
}

/** Widths after giving a column just what keeps one thing more on one line; undefined if no such move is a gain. */
function withOneMoreWhole(table: ResizableTable, best: Candidate): Candidate | undefined {
  for (const [column, width] of best.widths.entries()) {
    const room = table.open[column] ? table.demands[column]?.nextWhole(width - table.margins) : undefined
    if (room === undefined) continue
    const moved = movedTo(table, best, column, leastOf(room, table.margins) - width)
    if (moved && moved.cost < best.cost - 0.01) return moved
  }
  return undefined
}

/** Widths after moving `amount` to a column from the one it harms least; undefined where none may give so much. */
function movedTo(
  table: ResizableTable,
  { widths, rows }: Candidate,
  to: number,
  amount: Pt,
): Candidate | undefined {
  const harm = widths.map((part, column) => {
    const mayGive = table.open[column] && column !== to && part - amount >= (table.least[column] ?? 0)
    return mayGive ? harmOf(table, rows, column, part, part - amount) : Number.POSITIVE_INFINITY
  })
  const from = indexOfMost(harm.map(part => -part))
  if (harm[from] === Number.POSITIVE_INFINITY) return undefined
  return candidateOf(
    table,
    widths.map((part, column) => part + changeOf(column, from, to, amount)),
  )
}

/** A row's tallest cell and the tallest of the others. */
interface RowHeight {
  readonly column: number
  readonly height: Pt
  readonly next: Pt
}

function tallest(table: ResizableTable, widths: readonly Pt[]): readonly RowHeight[] {
  const columns = widths.map((width, column) => heightsOf(table, column, width))
  return (columns[0] ?? []).map((_, row) => {
    let column = 0
    let height = 0
    let next = 0
    for (const [index, heights] of columns.entries()) {
      const own = heights[row] ?? 0
      if (own > height) {
        next = height
        height = own
        column = index
      } else {
        next = Math.max(next, own)
      }
    }
    return { column, height, next }
  })
}

/** How much better the table gets when a column is `width` wide, no longer `before`. */
function gainOf(
  table: ResizableTable,
  rows: readonly RowHeight[],
  column: number,
  before: Pt,
  width: Pt,
): Pt {
  const heights = heightsOf(table, column, width)
  let gain = brokenOf(table, column, before) - brokenOf(table, column, width)
  for (const [row, { column: highest, height, next }] of rows.entries()) {
    if (highest === column) gain += height - Math.max(next, heights[row] ?? 0)
  }
  return gain
}

/** How much worse the table gets when a column is `width` wide, no longer `before`. */
function harmOf(
  table: ResizableTable,
  rows: readonly RowHeight[],
  column: number,
  before: Pt,
  width: Pt,
): Pt {
  const heights = heightsOf(table, column, width)
  let harm = brokenOf(table, column, width) - brokenOf(table, column, before)
  for (const [row, { height }] of rows.entries()) harm += Math.max(0, (heights[row] ?? 0) - height)
  return harm
}

/** Heights of a table's rows at some widths. */
export function rowHeights(table: ResizableTable, widths: readonly Pt[]): readonly Pt[] {
  return tallest(table, widths).map(({ height }) => height)
}

/** How tall a table is at some widths, with what its broken entries cost. */
export function costOf(table: ResizableTable, widths: readonly Pt[]): Pt {
  return candidateOf(table, widths).cost
}

/** Heights of a column's cells, row by row, when it is `width` wide. */
export function heightsOf({ demands, margins }: ResizableTable, column: number, width: Pt): readonly Pt[] {
  return demands[column]?.heights(width - margins) ?? []
}

/** What it costs in broken entries that a column is `width` wide. */
export function brokenOf({ demands, margins }: ResizableTable, column: number, width: Pt): Pt {
  return demands[column]?.broken(width - margins) ?? 0
}

function indexOfMost(values: readonly number[]): number {
  let most = 0
  for (const [index, value] of values.entries()) if (value > (values[most] ?? 0)) most = index
  return most
}

function changeOf(column: number, from: number, to: number, amount: Pt): Pt {
  if (column === to) return amount
  return column === from ? -amount : 0
}

/** The least width of a column whose text has some room. */
export function leastOf(room: Pt, margins: Pt): Pt {
  return room + margins + SLACK
}
