import { type Pt, wholeTwips } from '../../base/units.ts'
import type { Columns, ColumnsCell, Paragraph, ParagraphRole } from '../../document/model.ts'
import { countLines, setParagraph } from '../set/paragraph-lines.ts'
import { filling, sum } from '../set/unbroken-widths.ts'
import type { Fitting } from './fitting.ts'
import { leastSufficientWidth } from './least-sufficient-width.ts'

/** Side-by-side columns as they are set, and the width of each in whole twips. */
export interface SizedColumns {
  readonly columns: Columns
  readonly widths: readonly Pt[]
}

/** The widths of side-by-side columns: the profile's shares, where their text does not ask for others. */
export function sideBySide(columns: Columns, width: Pt, fitting: Fitting): SizedColumns {
  const shares = fitting.profile.columns[columns.role]
  if (columns.role === 'fields') return { columns, widths: alike(columns, width) }
  if (shares === 'equal') return signatures(columns, width, fitting)
  const widths = sharedOut(width, shares)
  return { columns, widths: columns.role === 'letterhead' ? letterhead(columns, widths, fitting) : widths }
}

/**
 * The left of a letterhead as wide as lets its lines stay whole, as far as those on the right take no more lines for it:
 * nation and motto stay on one each.
 */
function letterhead({ rows }: Columns, widths: readonly Pt[], fitting: Fitting): readonly Pt[] {
  const [left, right] = widths
  if (left === undefined || right === undefined || widths.length > 2) return widths
  const whole = left + right
  const beside = paragraphsIn(rows, 1)
  const usual = beside.map(paragraph => linesOf(paragraph, right, fitting))
  const least = leastSufficientWidth(0, right, room =>
    beside.every((paragraph, index) => linesOf(paragraph, room, fitting) <= (usual[index] ?? 0)),
  )
  const most = whole - least - fitting.profile.columnGap
  if (most <= left) return widths
  // The subject of a letter is a sentence: it takes the lines it needs.
  const names = paragraphsIn(rows, 0).filter(({ role }) => role !== 'letterSubject')
  const fewest = names.map(paragraph => linesOf(paragraph, most, fitting))
  const wanted = names.every((paragraph, index) => linesOf(paragraph, left, fitting) === fewest[index])
    ? left
    : leastSufficientWidth(left, most, room =>
        names.every((paragraph, index) => linesOf(paragraph, room, fitting) === fewest[index]),
      )
  const settled = Math.ceil(wanted * 20) / 20
  return [settled, wholeTwips(whole - settled)]
}

/** Equal columns, or as unequal as lets every line of a signature stay whole; in smaller type where that is not enough. */
function signatures(columns: Columns, width: Pt, fitting: Fitting): SizedColumns {
  const wanted = wantedWidths(columns, fitting)
  if (sum(wanted) <= width) return { columns, widths: levelled(wanted, width) }
  const smaller = { ...columns, rows: columns.rows.map(row => row.map(cell => cell.map(inSmallerType))) }
  const still = wantedWidths(smaller, fitting)
  return { columns: smaller, widths: sum(still) <= width ? levelled(still, width) : capped(still, width) }
}

/** Fields below one another begin below one another. */
function alike({ rows }: Columns, width: Pt): readonly Pt[] {
  const count = Math.max(1, ...rows.map(row => row.length))
  return sharedOut(
    width,
    Array.from({ length: count }, () => 1 / count),
  )
}

/** The same parts of a signature in the least type allowed (PL I-I.II.7.đ). */
const SMALLER: { readonly [role in ParagraphRole]?: ParagraphRole } = {
  signTitle: 'jointSignTitle',
  signOffice: 'jointSignOffice',
  signerName: 'jointSignerName',
}

function inSmallerType(item: ColumnsCell[number]): ColumnsCell[number] {
  return item.type === 'paragraph' ? { ...item, role: SMALLER[item.role] ?? item.role } : item
}

/** Widths in which no line of a column is broken. */
function wantedWidths({ rows }: Columns, fitting: Fitting): readonly Pt[] {
  const count = Math.max(1, ...rows.map(row => row.length))
  return Array.from({ length: count }, (_, column) => {
    const widths = paragraphsIn(rows, column).map(paragraph => naturalWidth(paragraph, fitting))
    return Math.max(0, ...widths) + fitting.profile.columnGap
  })
}

function naturalWidth({ children, role }: Paragraph, { profile, ...setter }: Fitting): Pt {
  const { lines } = setParagraph(children, profile.roles[role], ENDLESS, setter)
  return Math.max(0, ...lines.map(line => line.width))
}

const ENDLESS: Pt = 1e6

/** All alike if that is enough for each; else each as wide as wanted, with its part of what is left. */
function levelled(wanted: readonly Pt[], width: Pt): readonly Pt[] {
  const alike = width / wanted.length
  const more = (width - sum(wanted)) / wanted.length
  return filling(
    wanted.map(part => (Math.max(...wanted) <= alike ? alike : part + more)),
    width,
  )
}

/** As wide as wanted, but for the widest, which share what is left. */
function capped(wanted: readonly Pt[], width: Pt): readonly Pt[] {
  const cap = leastSufficientWidth(0, width, level => sum(wanted.map(part => Math.min(part, level))) >= width)
  return filling(
    wanted.map(part => Math.min(part, cap)),
    width,
  )
}

function paragraphsIn(rows: Columns['rows'], column: number): readonly Paragraph[] {
  return rows.flatMap(row => (row[column] ?? []).flatMap(item => (item.type === 'paragraph' ? item : [])))
}

function linesOf({ children, role }: Paragraph, room: Pt, { profile, ...setter }: Fitting): number {
  return countLines(children, profile.roles[role], room, setter)
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
