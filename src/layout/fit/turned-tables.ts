import type { Pt } from '../../base/units.ts'
import type { Block, Section, Table } from '../../document/model.ts'
import { isClosing, opensWhatFollows } from '../../document/openings.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import { type TextArea, textArea } from '../set/text-area.ts'
import { sum } from '../set/unbroken-widths.ts'
import { columnDemands } from './column-demand.ts'
import { columnWidths, comfortableWidth } from './column-widths.ts'
import { leastOf, rowHeights } from './minimize-height.ts'

/** A page of one's own has to spare about so much of a page: what stands above and below it ends and begins pages. */
const PAGES_SPARED = 1

/** Widths in whole millimetres that together are a hair wider than the page are meant for it; in points. */
export const ROUNDING: Pt = 1

/**
 * A section whose pages may be turned, cut where they are: around its text pages stay upright, and only the pages of a
 * table too wide for them turn, with what names it, where its words would be broken else or where that saves pages. A
 * section of a head and such a table alone turns whole.
 */
export function withTurnedTables(section: Section, profile: Profile, measure: Measure): readonly Section[] {
  const { blocks, orientation } = section
  if (orientation !== 'asNeeded' || isTableAlone(blocks)) return [section]
  const turns = blocks.map(block => block.type === 'table' && isTurned(block, section, profile, measure))
  const turned = withNeighbours(blocks, turns)
  return runsOf(turned).map(([from, to], run) => ({
    ...section,
    orientation: turned[from] ? 'landscape' : 'portrait',
    blocks: blocks.slice(from, to),
    ...((run > 0 || section.continues) && { continues: true }),
  }))
}

/** Whether there is nothing but what names tables, tables, and what closes them. */
function isTableAlone(blocks: readonly Block[]): boolean {
  return blocks.every(block => block.type !== 'paragraph' || opensWhatFollows(block) || isRemark(block))
}

/** Which blocks are on the pages of a turned table: the table, what names it, what is said or signed below it. */
function withNeighbours(blocks: readonly Block[], turns: readonly boolean[]): readonly boolean[] {
  const turned = [...turns]
  for (let index = blocks.length - 2; index >= 0; index -= 1) {
    const block = blocks[index]
    if (block !== undefined && opensWhatFollows(block) && turned[index + 1]) turned[index] = true
  }
  for (const [index, block] of blocks.entries())
    if ((isRemark(block) || isClosing(block)) && turned[index - 1]) turned[index] = true
  return turned
}

function isRemark(block: Block): boolean {
  return block.type === 'paragraph' && block.role === 'tableRemark'
}

function isTurned(table: Table, { part }: Section, profile: Profile, measure: Measure): boolean {
  const upright = textArea(profile, { part, orientation: 'portrait' })
  if (comfortableWidth(table, profile, measure) <= upright.width) return false
  const margins = 2 * profile.table.cellMargin
  const demands = columnDemands(table, profile, measure)
  const words = demands.map(
    (demand, column) => table.columns[column]?.width ?? leastOf(demand.longestWord, margins),
  )
  if (sum(words) > upright.width) return true
  const wide = textArea(profile, { part, orientation: 'landscape' })
  const pages = (area: TextArea) => heightOf(table, area, profile, measure) / area.height
  return pages(upright) - pages(wide) > PAGES_SPARED
}

/** About how tall a table is on pages of so much room, in points. */
function heightOf(table: Table, { width }: TextArea, profile: Profile, measure: Measure): number {
  const demands = columnDemands(table, profile, measure)
  const { border, cellMargin, cellTop } = profile.table
  const sized = { demands, least: [], open: [], margins: 2 * cellMargin }
  const rows = rowHeights(sized, columnWidths(table, width, profile, measure))
  return sum(rows) + rows.length * (border + cellTop)
}

/** Where runs of equal values begin and end. */
function runsOf(values: readonly boolean[]): readonly (readonly [from: number, to: number])[] {
  const starts = values.flatMap((value, index) => (index === 0 || value !== values[index - 1] ? [index] : []))
  return starts.map((from, run) => [from, starts[run + 1] ?? values.length])
}
