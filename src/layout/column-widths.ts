import type { Table } from '../document/model.ts'
import type { Profile } from '../profile/profile.ts'
import { type Pt, wholeTwips } from '../units.ts'
import { type ColumnDemand, columnDemands } from './column-demand.ts'
import type { Measure } from './measure.ts'
import { narrowest } from './narrowest.ts'

/** The search moves width in these shares of what there is to share out, from coarse to fine. */
const STEPS = [1 / 6, 1 / 18, 1 / 54]
/** A bound on the search; tables settle after a few moves. */
const MOST_MOVES = 40
/** Room kept beside the longest word, so that rounding never breaks it. */
const SLACK = 0.1

interface OpenTable {
  readonly demands: readonly ColumnDemand[]
  readonly least: readonly Pt[]
  readonly open: readonly boolean[]
  /** Left and right cell margins together. */
  readonly margins: Pt
}

/**
 * Widths for a table's columns, in whole twips: those the author gave; and for the rest, room for the longest word of
 * each column, and beyond that the widths that make the table shortest. Together they fill `width`, unless the author
 * gave every one of them.
 */
export function columnWidths(table: Table, width: Pt, profile: Profile, measure: Measure): readonly Pt[] {
  const margins = 2 * profile.table.cellMargin
  const demands = columnDemands(table, profile, measure)
  const least = table.columns.map((column, index) => column.width ?? leastWidth(demands[index], margins))
  const open = table.columns.map(column => column.width === undefined)
  const spare = width - sum(least)
  if (spare <= 0) return roundedDown(least.map(part => (part * width) / sum(least)))
  if (!open.includes(true)) return roundedDown(least)
  return filling(shortest({ demands, least, open, margins }, spare), width)
}

/**
 * The least width a table is comfortable in: the widths the author gave, and for each other column room for its longest
 * word and as much as its longest cell needs to be no taller than the profile wants, up to the width at which long text
 * reads well however tall it gets.
 */
export function comfortableWidth(table: Table, profile: Profile, measure: Measure): Pt {
  const { cellMargin, comfort } = profile.table
  const demands = columnDemands(table, profile, measure)
  return sum(
    table.columns.map((column, index) => {
      const demand = demands[index]
      if (column.width !== undefined || demand === undefined) return column.width ?? 0
      const most = Math.max(demand.longestWord, comfort.width)
      const room = narrowest(demand.longestWord, most, width => demand.fitsInLines(comfort.lines, width))
      return room + 2 * cellMargin + SLACK
    }),
  )
}

function leastWidth(demand: ColumnDemand | undefined, margins: Pt): Pt {
  return (demand?.longestWord ?? 0) + margins + SLACK
}

/** Shares out the spare width by how much text each column has, then moves it about while the table gets shorter. */
function shortest(table: OpenTable, spare: Pt): readonly Pt[] {
  const appetites = table.demands.map((demand, column) => (table.open[column] ? demand.appetite : 0))
  const hunger = sum(appetites) || 1
  const widths = table.least.map((part, column) => part + (spare * (appetites[column] ?? 0)) / hunger)
  let best = tried(table, widths)
  for (const step of STEPS) {
    for (let moves = 0; moves < MOST_MOVES; moves += 1) {
      const better = betterWidths(table, best, spare * step)
      if (better === undefined) break
      best = better
    }
  }
  return best.widths
}

/** Widths, and how tall they make the rows. */
interface Tried {
  readonly widths: readonly Pt[]
  readonly rows: readonly RowHeight[]
  readonly height: Pt
}

function tried(table: OpenTable, widths: readonly Pt[]): Tried {
  const rows = tallest(table, widths)
  return { widths, rows, height: rows.reduce((height, row) => height + row.height, 0) }
}

/** Widths after moving `amount` from the column it harms least to the one it helps most; undefined if that is no gain. */
function betterWidths(table: OpenTable, { widths, rows, height }: Tried, amount: Pt): Tried | undefined {
  const gain = widths.map((part, column) =>
    table.open[column] ? gainOf(table, rows, column, part + amount) : 0,
  )
  const to = indexOfMost(gain)
  const harm = widths.map((part, column) => {
    const mayGive = table.open[column] && column !== to && part - amount >= (table.least[column] ?? 0)
    return mayGive ? harmOf(table, rows, column, part - amount) : Number.POSITIVE_INFINITY
  })
  const from = indexOfMost(harm.map(part => -part))
  if (harm[from] === Number.POSITIVE_INFINITY) return undefined
  const moved = tried(
    table,
    widths.map((part, column) => part + changeOf(column, from, to, amount)),
  )
  return moved.height < height - 0.01 ? moved : undefined
}

/** A row's tallest cell and the tallest of the others. */
interface RowHeight {
  readonly column: number
  readonly height: Pt
  readonly next: Pt
}

function tallest(table: OpenTable, widths: readonly Pt[]): readonly RowHeight[] {
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

/** How much shorter the table gets when a column is `width` wide. */
function gainOf(table: OpenTable, rows: readonly RowHeight[], column: number, width: Pt): Pt {
  const heights = heightsOf(table, column, width)
  let gain = 0
  for (const [row, { column: highest, height, next }] of rows.entries()) {
    if (highest === column) gain += height - Math.max(next, heights[row] ?? 0)
  }
  return gain
}

/** How much taller the table gets when a column is `width` wide. */
function harmOf(table: OpenTable, rows: readonly RowHeight[], column: number, width: Pt): Pt {
  const heights = heightsOf(table, column, width)
  let harm = 0
  for (const [row, { height }] of rows.entries()) harm += Math.max(0, (heights[row] ?? 0) - height)
  return harm
}

function heightsOf({ demands, margins }: OpenTable, column: number, width: Pt): readonly Pt[] {
  return demands[column]?.heights(width - margins) ?? []
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

/** Whole twips that together fill `width`: the widest column takes what rounding leaves. */
function filling(widths: readonly Pt[], width: Pt): readonly Pt[] {
  const rounded = roundedDown(widths)
  const left = width - sum(rounded)
  const widest = rounded.indexOf(Math.max(...rounded))
  return rounded.map((part, column) => (column === widest ? wholeTwips(part + left) : part))
}

function roundedDown(widths: readonly Pt[]): readonly Pt[] {
  return widths.map(part => Math.floor(part * 20 + 1e-6) / 20)
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}
