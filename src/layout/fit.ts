import type { FittedBlock, FittedDocument, FittedSection, FittedTable } from '../document/fitted.ts'
import { type GridCell, tableGrid } from '../document/grid.ts'
import type { Block, Document, Orientation, Paragraph, Section, Table } from '../document/model.ts'
import type { FontSet } from '../font/font.ts'
import type { Profile } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import { columnWidths } from './column-widths.ts'
import { type Fitting, fitColumns, fitRule, fitTitle } from './fit-columns.ts'
import { WORD } from './line-model.ts'
import { measureOf } from './measure.ts'
import { settledOrientation } from './orientation.ts'
import { countLines } from './paragraph-lines.ts'
import { textArea } from './text-area.ts'

/**
 * Settles what depends on the width of text, once for both renderers: how pages are turned, the lines of titles, the
 * lengths of rules, the widths of columns and marks, and which table rows may go on over a page break.
 */
export function fitDocument(document: Document, profile: Profile, fonts: FontSet): FittedDocument {
  const fitting: Fitting = { profile, measure: measureOf(fonts), model: WORD }
  const sections = joined(document.sections.map(section => turned(section, fitting)))
  return { ...document, sections: sections.map(section => fitSection(section, fitting)) }
}

interface TurnedSection extends Section {
  readonly orientation: Orientation
}

function turned(section: Section, { profile, measure }: Fitting): TurnedSection {
  return { ...section, orientation: settledOrientation(section, profile, measure) }
}

/** Sections with those that turned out to need no other pages than the section they go on with as a part of it. */
function joined(sections: readonly TurnedSection[]): readonly TurnedSection[] {
  const parts: TurnedSection[] = []
  for (const section of sections) {
    const before = parts.at(-1)
    if (before !== undefined && section.continues && section.orientation === before.orientation)
      parts[parts.length - 1] = { ...before, blocks: [...before.blocks, ...section.blocks] }
    else parts.push(section)
  }
  return parts
}

function fitSection(section: TurnedSection, fitting: Fitting): FittedSection {
  const { width } = textArea(fitting.profile, section.orientation)
  // Titles first: the rule under one is as long as its last line asks.
  const set = section.blocks.map(block =>
    block.type === 'paragraph' ? fitTitle(block, width, fitting) : block,
  )
  const blocks = set.map((block, index) => fitBlock(block, set[index - 1], width, fitting))
  return { ...section, blocks }
}

function fitBlock(block: Block, above: Block | undefined, width: Pt, fitting: Fitting): FittedBlock {
  switch (block.type) {
    case 'paragraph':
      return block
    case 'rule':
      return fitRule(block, above, width, fitting)
    case 'columns':
      return fitColumns(block, width, fitting)
    case 'table':
      return fitTable(block, width, fitting)
  }
}

function fitTable(table: Table, width: Pt, fitting: Fitting): FittedTable {
  const widths = columnWidths(table, width, fitting.profile, fitting.measure)
  const header = table.header.map(row => ({ ...row, maySplit: false }))
  const grid = tableGrid(table.rows, widths.length)
  const rows = table.rows.map((row, index) => {
    const cells = grid[index] ?? []
    return {
      ...row,
      maySplit: maySplit(cells, widths, fitting),
      ...(opensSpan(cells) && { keepWithNext: true }),
    }
  })
  return { ...table, widths, header, rows }
}

/** A row in which a cell over several rows begins stays with the next, so that some of that cell's text has room. */
function opensSpan(row: readonly GridCell[]): boolean {
  return row.some(cell => cell.begins !== undefined && cell.rowSpan > 1)
}

/**
 * A row may go on over a page break when one of its cells is long; a short row looks better whole. So does one that a cell
 * over several rows reaches into: that cell's text goes on over a break between the rows.
 */
function maySplit(row: readonly GridCell[], widths: readonly Pt[], fitting: Fitting): boolean {
  const { cellMargin, splitRowsOver } = fitting.profile.table
  if (row.some(cell => cell.begins === undefined || cell.rowSpan > 1)) return false
  return row.some(({ begins, column, colSpan }) => {
    const width = widths.slice(column, column + colSpan).reduce((sum, part) => sum + part, 0)
    return linesIn(begins?.paragraphs ?? [], width - 2 * cellMargin, fitting) > splitRowsOver
  })
}

function linesIn(paragraphs: readonly Paragraph[], width: Pt, { profile, ...setter }: Fitting): number {
  return paragraphs.reduce(
    (sum, { children, role }) => sum + countLines(children, profile.roles[role], width, setter),
    0,
  )
}
