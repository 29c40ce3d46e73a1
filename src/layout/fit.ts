import type {
  FittedBlock,
  FittedColumns,
  FittedColumnsCell,
  FittedDocument,
  FittedRule,
  FittedTable,
} from '../document/fitted.ts'
import type {
  Block,
  Columns,
  Document,
  Paragraph,
  Rule,
  Section,
  Space,
  Table,
  TableRow,
} from '../document/model.ts'
import type { FontSet } from '../font/font.ts'
import type { Profile } from '../profile/profile.ts'
import { type Pt, wholeTwips } from '../units.ts'
import { balanced } from './balance.ts'
import { columnWidths } from './column-widths.ts'
import { WORD } from './line-model.ts'
import { measureOf } from './measure.ts'
import { countLines, type LineSetter, setParagraph } from './paragraph-lines.ts'
import { textArea } from './text-area.ts'

interface Fitting extends LineSetter {
  readonly profile: Profile
}

/**
 * Settles what depends on the width of text, once for both renderers: the lines of titles, the lengths of rules, the
 * widths of columns, and which table rows may go on over a page break.
 */
export function fitDocument(document: Document, profile: Profile, fonts: FontSet): FittedDocument {
  const fitting: Fitting = { profile, measure: measureOf(fonts), model: WORD }
  return { ...document, sections: document.sections.map(section => fitSection(section, fitting)) }
}

function fitSection(section: Section, fitting: Fitting) {
  const { width } = textArea(fitting.profile, section.orientation)
  const set = section.blocks.map(block => fitTitle(block, width, fitting))
  const blocks = set.map((block, index) => fitBlock(block, set[index - 1], width, fitting))
  return { ...section, blocks }
}

/** Titles first: the rule under one is as long as its last line asks. */
function fitTitle(block: Block, width: Pt, { profile, ...setter }: Fitting): Block {
  if (block.type !== 'paragraph' || !profile.roles[block.role].balanced) return block
  return balanced(block, profile.roles[block.role], width, setter)
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

/** A rule is measured against the last line of the text above it (PL I-I.II.1.b, II.2.b, II.5.b). */
function fitRule(
  rule: Rule,
  above: Block | Space | undefined,
  width: Pt,
  { profile, ...setter }: Fitting,
): FittedRule {
  if (above?.type !== 'paragraph') return { ...rule, length: 0 }
  const { lines } = setParagraph(above.children, profile.roles[above.role], width, setter)
  const text = lines.at(-1)?.width ?? 0
  return { ...rule, length: wholeTwips(text * profile.rules[rule.role].share) }
}

function fitColumns(columns: Columns, width: Pt, fitting: Fitting): FittedColumns {
  const widths = sharedOut(width, fitting.profile.columns[columns.role])
  const rows = columns.rows.map(row =>
    row.map((cell, index): FittedColumnsCell => {
      const room = widths[index] ?? 0
      return cell.map((item, place) =>
        item.type === 'rule' ? fitRule(item, cell[place - 1], room, fitting) : item,
      )
    }),
  )
  return { ...columns, widths, rows }
}

/** A width shared out in whole twips; the last share takes what rounding leaves. */
function sharedOut(width: Pt, shares: readonly number[]): readonly Pt[] {
  let rest = wholeTwips(width)
  return shares.map((share, index) => {
    const part = index === shares.length - 1 ? rest : wholeTwips(width * share)
    rest = wholeTwips(rest - part)
    return part
  })
}

function fitTable(table: Table, width: Pt, fitting: Fitting): FittedTable {
  const widths = columnWidths(table, width, fitting.profile, fitting.measure)
  const header = table.header.map(row => ({ ...row, maySplit: false }))
  const rows = table.rows.map(row => ({ ...row, maySplit: maySplit(row, widths, fitting) }))
  return { ...table, widths, header, rows }
}

/** A row may go on over a page break when one of its cells is long; a short row looks better whole. */
function maySplit(row: TableRow, widths: readonly Pt[], fitting: Fitting): boolean {
  const { cellMargin, splitRowsOver } = fitting.profile.table
  let column = 0
  return row.cells.some(cell => {
    const width = widths.slice(column, column + cell.colSpan).reduce((sum, part) => sum + part, 0)
    column += cell.colSpan
    return linesIn(cell.paragraphs, width - 2 * cellMargin, fitting) > splitRowsOver
  })
}

function linesIn(paragraphs: readonly Paragraph[], width: Pt, { profile, ...setter }: Fitting): number {
  return paragraphs.reduce(
    (sum, { children, role }) => sum + countLines(children, profile.roles[role], width, setter),
    0,
  )
}
