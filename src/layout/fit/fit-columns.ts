import { ownEntry } from '../../base/own-entry.ts'
import { type Pt, wholeTwips } from '../../base/units.ts'
import type { FittedColumns, FittedColumnsCell, FittedMark, FittedRule } from '../../document/fitted.ts'
import type { Block, Columns, ColumnsCell, Mark, Paragraph, Rule } from '../../document/model.ts'
import { countLines, setParagraph } from '../set/paragraph-lines.ts'
import { setStackItem } from '../set/set-item.ts'
import { stackHeight } from '../set/stack.ts'
import { StructureIds } from '../set/structure.ts'
import { balanced } from './balance.ts'
import type { Fitting } from './fitting.ts'
import { sideBySide } from './side-by-side.ts'

/** The widths of side-by-side columns, and what is as wide or high in them as their text asks. */
export function fitColumns(
  given: Columns,
  above: Block | undefined,
  width: Pt,
  fitting: Fitting,
): FittedColumns {
  const isBelow = above?.type === 'columns' && above.role === 'signatures'
  return fitCells(isBelow ? belowSignatures(given) : given, width, fitting)
}

/** A closing below signatures stands further from them than text does. */
function belowSignatures(columns: Columns): Columns {
  const lower = (item: ColumnsCell[number]) =>
    item.type === 'space' && item.role === 'aboveClosing'
      ? ({ ...item, role: 'belowSignatures' } as const)
      : item
  return { ...columns, rows: columns.rows.map(row => row.map(cell => cell.map(lower))) }
}

function fitCells(given: Columns, width: Pt, fitting: Fitting): FittedColumns {
  const { columns, widths } = sideBySide(given, width, fitting)
  const rows = columns.rows.map(row =>
    row.map((cell, index) => {
      const isBeside = columns.role === 'fields' && index < row.length - 1
      return fitCell(cell, widths[index] ?? 0, fitting, isBeside ? FIELD_GAPS * fitting.profile.columnGap : 0)
    }),
  )
  return {
    ...columns,
    widths,
    rows: columns.role === 'signatures' ? rows.map(row => endingOnOneLine(row, widths, fitting)) : rows,
  }
}

/** Dots end this many gaps of columns before what is beside them, or the two would read as one. */
const FIELD_GAPS = 2

/** Place and date in the least type allowed where that keeps them on one line (PL I-I.II.4). */
function onOneLine(item: Paragraph, room: Pt, { profile, ...setter }: Fitting): Paragraph {
  if (item.role !== 'placeDate') return item
  const lines = (role: 'placeDate' | 'placeDateLong') =>
    countLines(item.children, profile.roles[role], room, setter)
  return lines('placeDate') > 1 && lines('placeDateLong') === 1 ? { ...item, role: 'placeDateLong' } : item
}

function fitCell(cell: ColumnsCell, room: Pt, fitting: Fitting, spare: Pt): FittedColumnsCell {
  const set = cell.map(item =>
    item.type === 'paragraph'
      ? withBlankEnd(fitTitle(onOneLine(item, room, fitting), room, fitting), room - spare)
      : item,
  )
  return set.map((item, place) => {
    if (item.type === 'rule') return fitRule(item, set[place - 1], room, fitting)
    if (item.type === 'mark') return fitMark(item, room, fitting)
    return item.type === 'space' ? { ...item, height: fitting.profile.spaces[item.role] } : item
  })
}

/** A paragraph that ends in dots, and where these end. */
export function withBlankEnd(paragraph: Paragraph, end: Pt): Paragraph {
  return paragraph.blank ? { ...paragraph, blankEnd: wholeTwips(end) } : paragraph
}

/** A title's lines, broken where they come out best, if its role asks for that. */
export function fitTitle(title: Paragraph, width: Pt, { profile, measure }: Fitting): Paragraph {
  const style = profile.roles[title.role]
  return style.balanced ? balanced(title, style, width, measure) : title
}

/** Signatures with as much more room to sign as lets all names stand on one line, however long the titles are. */
function endingOnOneLine(
  row: readonly FittedColumnsCell[],
  widths: readonly Pt[],
  fitting: Fitting,
): readonly FittedColumnsCell[] {
  const setting = { ...fitting, ids: new StructureIds() }
  const heights = row.map((cell, index) =>
    stackHeight(cell.map(item => setStackItem(item, widths[index] ?? 0, setting).item)),
  )
  const tallest = Math.max(0, ...heights)
  return row.map((cell, index) => {
    const more = wholeTwips(tallest - (heights[index] ?? 0))
    const place = cell.findIndex(item => item.type === 'space' && item.role === 'signature')
    return cell.map((item, at) =>
      item.type === 'space' && at === place ? { ...item, height: item.height + more } : item,
    )
  })
}

/** A rule is measured against the last line of the text above it (PL I-I.II.1.b, II.2.b, II.5.b). */
export function fitRule(
  rule: Rule,
  above: Block | ColumnsCell[number] | undefined,
  width: Pt,
  { profile, ...setter }: Fitting,
): FittedRule {
  if (above?.type !== 'paragraph') return { ...rule, length: 0 }
  const { lines } = setParagraph(above.children, profile.roles[above.role], width, setter)
  const text = lines.at(-1)?.width ?? 0
  return { ...rule, length: wholeTwips(text * profile.rules[rule.role].share) }
}

/** A mark is as wide as the profile says of its words, or as they need; never wider than its column. */
function fitMark(mark: Mark, room: Pt, { profile, measure }: Fitting): FittedMark {
  const style = profile.marks[mark.role]
  const text = measure.width(mark.text, style.bold ? 'bold' : 'regular', style.size)
  const width = ownEntry(style.widths, mark.text) ?? text + 2 * (style.padding + style.weight)
  return { ...mark, width: wholeTwips(Math.min(width, room)) }
}
