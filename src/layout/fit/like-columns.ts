import type { Pt } from '../../base/units.ts'
import { tableGrid } from '../../document/grid.ts'
import type { Table, TableCell } from '../../document/model.ts'
import type { ColumnDemand } from './column-demand.ts'

/** Columns that say the same of different years, quarters or places, by their places in the table. */
export type LikeColumns = readonly (readonly number[])[]

/**
 * Groups of neighbours that a reader takes for alike: below one heading over several columns, or with headings that differ
 * in a number alone (“Quý I”, “Quý II”), or whose cells do (“7 giờ 20 phút”); and with the same kind of content. Widths
 * that the author gave are not touched.
 */
export function likeColumns(table: Table, demands: readonly ColumnDemand[]): LikeColumns {
  const { columns } = table
  const names = headingsOf(table)
  const cells = shapesOf(table)
  const groups: number[][] = []
  for (const column of columns.keys()) {
    const last = groups.at(-1)
    const before = column - 1
    const isAlike =
      last !== undefined &&
      columns[column]?.width === undefined &&
      columns[before]?.width === undefined &&
      areOfOneSize(demands[before], demands[column]) &&
      (areAlike(names[before], names[column]) || sayAlike(cells[before], cells[column]))
    if (isAlike) last.push(column)
    else groups.push([column])
  }
  return groups.filter(group => group.length > 1)
}

/** Numbers of one digit beside those of five would take room that names need. */
const MOST_TIMES = 1.6

function areOfOneSize(one: ColumnDemand | undefined, other: ColumnDemand | undefined): boolean {
  if (one === undefined || other === undefined || one.content !== other.content) return false
  const [less = 0, more = 0] = [one.longestWord, other.longestWord].sort((a, b) => a - b)
  return one.content !== 'numbers' || more <= less * MOST_TIMES
}

/** Widths in which like columns are alike: each as wide as they are on the average. */
export function levelledAlike(widths: readonly Pt[], alike: LikeColumns): readonly Pt[] {
  const level = [...widths]
  for (const group of alike) {
    const mean = group.reduce((sum, column) => sum + (widths[column] ?? 0), 0) / group.length
    for (const column of group) level[column] = mean
  }
  return level
}

/** The most of what any column of its group has, for each column. */
export function mostAlike(parts: readonly Pt[], alike: LikeColumns): readonly Pt[] {
  const level = [...parts]
  for (const group of alike) {
    const most = Math.max(...group.map(column => parts[column] ?? 0))
    for (const column of group) level[column] = most
  }
  return level
}

/** What stands over a column: its own heading, and the innermost that it shares with others. */
interface Heading {
  readonly own: string
  readonly shared: TableCell | undefined
}

function headingsOf({ header, columns }: Table): readonly Heading[] {
  const grid = tableGrid(header, columns.length)
  return columns.map((_, column) => {
    let own = ''
    let shared: TableCell | undefined
    for (const row of grid) {
      const cell = row.find(one => one.column <= column && column < one.column + one.colSpan)
      if (cell?.begins === undefined) continue
      if (cell.colSpan > 1) shared = cell.begins
      else own ||= wordsOf(cell.begins)
    }
    return { own, shared }
  })
}

function areAlike(one: Heading | undefined, other: Heading | undefined): boolean {
  if (one === undefined || other === undefined || one.shared !== other.shared) return false
  return one.shared !== undefined || withoutNumbers(one.own) === withoutNumbers(other.own)
}

/** What the cells of each column say, row by row, whatever their numbers are. */
function shapesOf({ rows, columns }: Table): readonly string[] {
  const grid = tableGrid(rows, columns.length)
  return columns.map((_, column) =>
    grid
      .flatMap(row => row.find(one => one.column === column && one.colSpan === 1)?.begins ?? [])
      .map(cell => withoutNumbers(wordsOf(cell)))
      .join('\n'),
  )
}

/** Whether two columns have the same words; numbers alone may be of any size. */
function sayAlike(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other && /\p{L}/u.test(one)
}

/** A heading with a sign for each number, Roman ones too. */
function withoutNumbers(words: string): string {
  return words.replace(/\d+|\b[IVX]+\b/gu, '#')
}

function wordsOf({ paragraphs }: TableCell): string {
  return paragraphs
    .flatMap(({ children }) => children.map(child => (child.type === 'text' ? child.text : ' ')))
    .join('')
}
