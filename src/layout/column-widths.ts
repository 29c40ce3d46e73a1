import type { Table } from '../document/model.ts'
import type { Profile } from '../profile/profile.ts'
import { type Pt, wholeTwips } from '../units.ts'
import { type ColumnDemand, columnDemands } from './column-demand.ts'
import type { Measure } from './measure.ts'

/** The search moves width in these shares of what there is to share out, from coarse to fine. */
const STEPS = [1 / 6, 1 / 12, 1 / 24, 1 / 48, 1 / 96]
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
  const demands = columnDemands([...table.header, ...table.rows], table.columns.length, profile, measure)
  const least = table.columns.map((column, index) => column.width ?? leastWidth(demands[index], margins))
  const open = table.columns.map(column => column.width === undefined)
  const spare = width - sum(least)
  if (spare <= 0) return roundedDown(least.map(part => (part * width) / sum(least)))
  if (!open.includes(true)) return roundedDown(least)
  return filling(shortest({ demands, least, open, margins }, spare), width)
}

function leastWidth(demand: ColumnDemand | undefined, margins: Pt): Pt {
  return (demand?.longestWord ?? 0) + margins + SLACK
}

/** Shares out the spare width by how much text each column has, then moves it about while the table gets shorter. */
function shortest(table: OpenTable, spare: Pt): readonly Pt[] {
  const appetites = table.demands.map((demand, column) => (table.open[column] ? demand.appetite : 0))
  const hunger = sum(appetites) || 1
  let widths = table.least.map((part, column) => part + (spare * (appetites[column] ?? 0)) / hunger)
  for (const step of STEPS) {
    for (;;) {
      const better = bestMove(table, widths, spare * step)
      if (better === undefined) break
      widths = better
    }
  }
  return widths
}

/** The move of `amount` from one column to another that shortens the table most; undefined when none does. */
function bestMove(table: OpenTable, widths: readonly Pt[], amount: Pt): Pt[] | undefined {
  let best: Pt[] | undefined
  let lowest = tableHeight(table, widths) - 0.01
  for (const from of widths.keys()) {
    if (!table.open[from] || (widths[from] ?? 0) - amount < (table.least[from] ?? 0)) continue
    for (const to of widths.keys()) {
      if (to === from || !table.open[to]) continue
      const moved = widths.map((part, column) => part + changeOf(column, from, to, amount))
      const height = tableHeight(table, moved)
      if (height < lowest) {
        best = moved
        lowest = height
      }
    }
  }
  return best
}

function changeOf(column: number, from: number, to: number, amount: Pt): Pt {
  if (column === to) return amount
  return column === from ? -amount : 0
}

/** About how tall the table is: each row as tall as its tallest cell. */
function tableHeight({ demands, margins }: OpenTable, widths: readonly Pt[]): Pt {
  const columns = demands.map((demand, column) => demand.heights((widths[column] ?? 0) - margins))
  let height = 0
  for (const row of columns[0]?.keys() ?? []) {
    let tallest = 0
    for (const heights of columns) tallest = Math.max(tallest, heights[row] ?? 0)
    height += tallest
  }
  return height
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
