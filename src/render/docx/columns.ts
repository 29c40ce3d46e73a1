import type { FittedColumns, FittedColumnsCell, FittedMark, FittedRule } from '../../document/fitted.ts'
import type { Paragraph } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import { type Pt, toTwips } from '../../units.ts'
import { type Element, element } from './element.ts'
import { markElement } from './mark.ts'
import { fillerElement, type Placement, paragraphElement, ruleElement } from './paragraph.ts'
import { fixedTable, width } from './table.ts'
import type { Writing } from './writing.ts'

/** Blocks side by side: a table without borders and margins whose rows neither split nor part. */
export function columnsElement(columns: FittedColumns, writing: Writing): Element {
  const rows = columns.rows.map((row, index) => {
    const keepWithNext = index < columns.rows.length - 1
    const cells = row.map((cell, column) =>
      columnsCell(cell, columns.widths[column] ?? 0, writing, keepWithNext),
    )
    return element('w:tr', undefined, element('w:trPr', undefined, element('w:cantSplit')), ...cells)
  })
  return fixedTable(columns.widths, { cellMargin: 0 }, rows)
}

function columnsCell(
  cell: FittedColumnsCell,
  available: Pt,
  writing: Writing,
  keepWithNext: boolean,
): Element {
  const { placed, room } = placedBlocks(cell, writing.profile)
  const content = placed.map(({ block, placement }, index) => {
    const place = { ...placement, keepWithNext }
    if (block.type === 'rule') return ruleElement(block, available, place)
    if (block.type === 'paragraph') return paragraphElement(block, writing, place)
    return markElement(block, available, writing.profile, place, isMark(placed[index - 1]?.block))
  })
  return element(
    'w:tc',
    undefined,
    element('w:tcPr', undefined, width('w:tcW', toTwips(available))),
    ...(content.length > 0 ? content : [fillerElement({ keepWithNext }, room)]),
  )
}

type CellBlock = Paragraph | FittedRule | FittedMark

function isMark(block: CellBlock | undefined): boolean {
  return block?.type === 'mark'
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
      room = (room ?? 0) + profile.spaces[item.role]
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
