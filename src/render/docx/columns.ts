import { type Pt, toTwips, twips } from '../../base/units.ts'
import type { FittedColumns, FittedColumnsCell, FittedMark, FittedRule } from '../../document/fitted.ts'
import type { Paragraph } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { DocxContext } from './docx-context.ts'
import { type Element, element, holding, valued } from './element.ts'
import { markElement } from './mark.ts'
import { fillerElement, type Placement, paragraphElement, ruleElement } from './paragraph.ts'
import { fixedTable, width } from './table.ts'

/** One block side by side, and whether its last row stays with what follows. */
export interface ColumnsRows {
  readonly columns: FittedColumns
  readonly keepWithNext: boolean
}

/**
 * Blocks side by side, and those that follow them, as one table without borders and margins whose rows neither split nor
 * part: Word keeps the rows of a table together better than one table with the next.
 */
export function columnsElement(blocks: readonly ColumnsRows[], context: DocxContext): Element {
  const edges = blocks.map(({ columns }) => edgesOf(columns.widths))
  const grid = [...new Set(edges.flat())].sort((one, other) => one - other)
  const rows = blocks.flatMap(({ columns, keepWithNext }, block) =>
    columns.rows.map((row, index) => {
      const keep = keepWithNext || index < columns.rows.length - 1
      const cells = columns.widths.map((available, column) => {
        const [start = 0, end = 0] = edges[block]?.slice(column, column + 2) ?? []
        const span = grid.filter(edge => edge > start && edge <= end).length
        return columnsCell(row[column] ?? [], available, span, context, keep)
      })
      return element('w:tr', undefined, element('w:trPr', undefined, element('w:cantSplit')), ...cells)
    }),
  )
  return fixedTable(widthsBetween(grid), { cellMargin: 0, cellTop: 0 }, rows)
}

/** Left edges of columns and the right edge of the last, in twips. */
function edgesOf(widths: readonly Pt[]): readonly number[] {
  const edges = [0]
  for (const part of widths) edges.push((edges.at(-1) ?? 0) + toTwips(part))
  return edges
}

function widthsBetween(grid: readonly number[]): readonly Pt[] {
  return grid.slice(1).map((edge, index) => twips(edge - (grid[index] ?? 0)))
}

function columnsCell(
  cell: FittedColumnsCell,
  available: Pt,
  span: number,
  context: DocxContext,
  keepWithNext: boolean,
): Element {
  const { placed, room } = placedBlocks(cell, context.profile)
  const content = placed.map(({ block, placement }, index) => {
    const place = { ...placement, keepWithNext }
    if (block.type === 'rule') return ruleElement(block, available, place)
    if (block.type === 'paragraph') return paragraphElement(block, context, place)
    return markElement(block, available, context.profile, place, marksAbove(placed, index) % 2 === 1)
  })
  return holding(
    'w:tc',
    [
      element(
        'w:tcPr',
        undefined,
        width('w:tcW', toTwips(available)),
        ...(span > 1 ? [valued('w:gridSpan', span)] : []),
      ),
    ],
    content.length > 0 ? content : [fillerElement({ keepWithNext }, room)],
  )
}

type CellBlock = Paragraph | FittedRule | FittedMark

/** How many marks stand right above one another, and above this one. */
function marksAbove(placed: readonly PlacedBlock[], index: number): number {
  const above = placed.slice(0, index)
  return index - 1 - above.findLastIndex(({ block }) => block.type !== 'mark')
}

interface PlacedBlock {
  readonly block: CellBlock
  readonly spacing: { readonly before: Pt; readonly after: Pt }
  readonly placement: Placement
}

/**
 * A cell's paragraphs and rules, with each reserved room (`Space`) made part of the space above the block that follows
 * it, or else of the space below the last one; in a cell without blocks it is left over as `room`. Word sets the larger
 * of two spaces that meet, so the space below the block above is part of the room.
 */
function placedBlocks(
  cell: FittedColumnsCell,
  profile: Profile,
): { readonly placed: readonly PlacedBlock[]; readonly room?: Pt } {
  const placed: PlacedBlock[] = []
  let room: Pt | undefined
  for (const item of cell) {
    if (item.type === 'space') {
      room = (room ?? 0) + item.height
      continue
    }
    const after = placed.at(-1)?.spacing.after ?? 0
    const spacing = spacingOf(item, profile)
    const placement = room === undefined ? {} : { before: Math.max(after, room) + spacing.before }
    placed.push({ block: item, spacing, placement })
    room = undefined
  }
  const last = placed.at(-1)
  if (room === undefined || last === undefined) return { placed, ...(room !== undefined && { room }) }
  const placement = { ...last.placement, after: Math.max(last.spacing.after, room) }
  return { placed: placed.with(-1, { ...last, placement }) }
}

function spacingOf(block: CellBlock, profile: Profile) {
  if (block.type === 'rule') return profile.rules[block.role]
  return block.type === 'mark' ? profile.marks[block.role] : profile.roles[block.role]
}
