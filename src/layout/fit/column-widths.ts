import type { Pt } from '../../base/units.ts'
import type { Table } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import { filling, roundedDown, SLACK, sum } from '../set/unbroken-widths.ts'
import { type ColumnDemand, columnDemands } from './column-demand.ts'
import { leastSufficientWidth } from './least-sufficient-width.ts'
import { type LikeColumns, levelledAlike, likeColumns, mostAlike } from './like-columns.ts'
import {
  brokenOf,
  costOf,
  heightsOf,
  leastOf,
  minimizeHeight,
  moreWhole,
  type ResizableTable,
  rowHeights,
  shared,
} from './minimize-height.ts'

/**
 * Widths for a table's columns, in whole twips: those the author gave; for numbers just what they need; and for the rest,
 * room for the longest word of each column, and beyond that the widths that make the table shortest and break the fewest
 * short entries. Together they fill `width`, unless the author gave every one of them: what is to spare goes to text.
 */
export function columnWidths(table: Table, width: Pt, profile: Profile, measure: Measure): readonly Pt[] {
  const margins = 2 * profile.table.cellMargin
  const demands = columnDemands(table, profile, measure)
  const least = table.columns.map(
    (column, index) => column.width ?? leastOf(demands[index]?.longestWord ?? 0, margins),
  )
  const open = openColumns(table, demands)
  const spare = width - sum(least)
  if (spare <= 0) {
    const words = demands.map(({ longestWord }) => leastOf(longestWord, margins))
    return roundedDown(squeezed(least, words, width))
  }
  if (!open.includes(true)) return roundedDown(least)
  const sized: ResizableTable = { demands, least, open, margins }
  const widths = settled(sized, spare)
  const alike = likeColumns(table, demands)
  return filling(alike.length === 0 ? widths : madeAlike(sized, widths, alike, width), width)
}

function settled(sized: ResizableTable, spare: Pt): readonly Pt[] {
  return moreWhole(sized, trimmed(sized, minimizeHeight(sized, spare)))
}

/** Like columns are alike as long as that makes the table no more than so much taller, or breaks no heading. */
const MORE_FOR_ALIKE: Pt = 40

/** Widths in which like columns are alike, where the table stays about as short as with the `free` ones. */
function madeAlike(sized: ResizableTable, free: readonly Pt[], alike: LikeColumns, width: Pt): readonly Pt[] {
  const least = mostAlike(sized.least, alike)
  const spare = width - sum(least)
  if (spare < 0) return free
  const same: ResizableTable = { ...sized, least }
  const widths = levelledAlike(settled(same, spare), alike)
  return costOf(sized, widths) <= costOf(sized, free) + MORE_FOR_ALIKE ? widths : free
}

/**
 * Widths of a table too wide for the page: less for what the author gave, as long as the words fit; else for the columns
 * with the longest words, so that “STT” is not broken for a string of sixty letters beside it.
 */
function squeezed(wanted: readonly Pt[], words: readonly Pt[], width: Pt): readonly Pt[] {
  const more = wanted.map((part, column) => Math.max(0, part - (words[column] ?? 0)))
  const over = sum(wanted) - width
  if (over > sum(more)) return withinCap(words, width)
  return wanted.map((part, column) => part - (over * (more[column] ?? 0)) / (sum(more) || 1))
}

/** Widths that together are as wide as told: as wanted, but for the widest, which are alike. */
function withinCap(wanted: readonly Pt[], width: Pt): readonly Pt[] {
  let left = width
  let count = wanted.length
  let cap = 0
  for (const part of wanted.toSorted((one, other) => one - other)) {
    cap = left / count
    if (part >= cap) break
    left -= part
    count -= 1
  }
  return wanted.map(part => Math.min(part, cap))
}

/** Columns whose widths are to be found; those of numbers only where there are no others. */
function openColumns({ columns }: Table, demands: readonly ColumnDemand[]): readonly boolean[] {
  const free = columns.map(column => column.width === undefined)
  const open = free.map((isFree, column) => isFree && demands[column]?.content !== 'numbers')
  return open.includes(true) ? open : free
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
      const room = leastSufficientWidth(demand.longestWord, most, width =>
        demand.fitsInLines(comfort.lines, width),
      )
      return room + 2 * cellMargin + SLACK
    }),
  )
}

/**
 * Takes from columns of short entries what they have no use for, and gives it to running text; more than that where their
 * entries may take as many lines as others in their rows, if the table gets shorter by it.
 */
function trimmed(table: ResizableTable, widths: readonly Pt[]): readonly Pt[] {
  const takes = takers(table)
  if (!takes.includes(true)) return widths
  const within = (limits: (column: number) => readonly Pt[]) =>
    widths.map((width, column) =>
      !table.open[column] || takes[column] ? width : needed(table, column, width, limits(column)),
    )
  const given = (kept: readonly Pt[]) => shared(table, kept, sum(widths) - sum(kept), takes)
  const rows = rowHeights(table, widths)
  const gentle = given(within(column => heightsOf(table, column, widths[column] ?? 0)))
  const hard = given(within(() => rows))
  return costOf(table, hard) < costOf(table, gentle) - 0.01 ? hard : gentle
}

/** The least width of a column at which no more is broken in it and no cell is higher than its row's limit. */
function needed(table: ResizableTable, column: number, width: Pt, limits: readonly Pt[]): Pt {
  const broken = brokenOf(table, column, width)
  return leastSufficientWidth(
    table.least[column] ?? 0,
    width,
    room =>
      brokenOf(table, column, room - SLACK) <= broken &&
      heightsOf(table, column, room - SLACK).every((height, row) => height <= (limits[row] ?? 0)),
  )
}

/** The columns that take what is to spare: running text; where there is none, facts in a few words. */
function takers({ demands, open }: ResizableTable): readonly boolean[] {
  return open.map((isOpen, column) => isOpen && demands[column]?.content === 'text')
}
