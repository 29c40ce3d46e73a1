import type { Path } from '../../base/diagnostic.ts'
import type { Pt } from '../../base/units.ts'
import type { FittedDocument, FittedTable } from '../../document/fitted.ts'
import { tableGrid } from '../../document/grid.ts'
import type { Paragraph } from '../../document/model.ts'
import type { FontSet } from '../../font/font.ts'
import type { Profile } from '../../profile/profile.ts'
import { widthOf } from '../fit/row-breaks.ts'
import { type Measure, measureOf } from '../set/measure.ts'
import { textOf } from '../set/word.ts'
import { paragraphWords } from '../set/words.ts'

/** Something that does not come out as the author wants it, because there is no room for it. */
export type LayoutFinding = NarrowColumn | BrokenWord

/** A column narrower than the author asked for: the table would be wider than the page. */
export interface NarrowColumn {
  readonly code: 'column-narrowed'
  readonly at: Path
  /** As asked for, and as set, in points. */
  readonly wanted: Pt
  readonly width: Pt
}

/** A word wider than its cell, broken between its letters. */
export interface BrokenWord {
  readonly code: 'word-broken'
  readonly at: Path
  readonly word: string
  readonly width: Pt
}

/** Widths that differ by less are the same: columns are whole twips, rounded down. */
const TOLERANCE = 0.06

/** What in the tables of a fitted document had too little room: columns, and the widest broken word of each column. */
export function layoutFindings(
  { sections }: FittedDocument,
  profile: Profile,
  fonts: FontSet,
): readonly LayoutFinding[] {
  const measure = measureOf(fonts)
  const tables = sections.flatMap(({ blocks }) => blocks.filter(block => block.type === 'table'))
  return tables.flatMap(table => [...narrowColumns(table), ...brokenWords(table, profile, measure)])
}

function narrowColumns({ columns, widths, source }: FittedTable): readonly NarrowColumn[] {
  return columns.flatMap(({ width: wanted = 0 }, index): readonly NarrowColumn[] => {
    const width = widths[index] ?? 0
    if (wanted <= width + TOLERANCE) return []
    return [{ code: 'column-narrowed', at: [...(source ?? []), 'columns', index], wanted, width }]
  })
}

function brokenWords(table: FittedTable, profile: Profile, measure: Measure): readonly BrokenWord[] {
  const { widths } = table
  const widest = new Map<number, BrokenWord>()
  const cells = [table.header, table.rows].flatMap(rows => tableGrid(rows, widths.length).flat())
  for (const cell of cells) {
    const room = widthOf(cell, widths) - 2 * profile.table.cellMargin
    for (const paragraph of cell.begins?.paragraphs ?? []) {
      const broken = brokenWord(paragraph, room, profile, measure)
      if (broken && broken.width > (widest.get(cell.column)?.width ?? 0)) widest.set(cell.column, broken)
    }
  }
  return [...widest.values()]
}

function brokenWord(
  { children, role, source = [] }: Paragraph,
  room: Pt,
  profile: Profile,
  measure: Measure,
): BrokenWord | undefined {
  let widest: BrokenWord | undefined
  for (const word of paragraphWords(children, profile.roles[role], measure)) {
    if (word.type !== 'word' || word.width <= Math.max(room + TOLERANCE, widest?.width ?? 0)) continue
    widest = { code: 'word-broken', at: source, word: textOf(word), width: word.width }
  }
  return widest
}
