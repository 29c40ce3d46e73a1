import type { Pt } from '../../base/units.ts'
import type { FittedRow } from '../../document/fitted.ts'
import type { GridCell } from '../../document/grid.ts'
import type { Paragraph, TableRow } from '../../document/model.ts'
import { countLines } from '../set/paragraph-lines.ts'
import { stackHeight, TOLERANCE } from '../set/stack.ts'
import type { Fitting } from './fitting.ts'

/** A row with its text as set, and where its cells stand. */
export interface SetRow {
  readonly row: TableRow
  readonly cells: readonly GridCell[]
}

/** Which rows may go on over a page break: those taller than `most`; and which stay with the next. */
export function withBreaks(
  rows: readonly SetRow[],
  widths: readonly Pt[],
  most: Pt,
  fitting: Fitting,
): readonly FittedRow[] {
  const heights = new RowHeights(widths, fitting)
  let kept = 0
  return rows.map(({ row, cells }) => {
    const height = heights.next(cells)
    // Cells that begin one below the other might keep row after row together, until no page holds them.
    const stays = heights.hidesSpan && kept + height <= most
    kept = stays ? kept + height : 0
    return { ...row, maySplit: height > most, ...(stays && { keepWithNext: true }) }
  })
}

/** The heights of rows from the top of a table down. */
class RowHeights {
  readonly #widths: readonly Pt[]
  readonly #fitting: Fitting
  /** By column, what is left of the text of cells over several rows. */
  readonly #left = new Map<number, Pt>()
  /** By column, what is left of the lines such a cell begins with, which stay together. */
  readonly #first = new Map<number, Pt>()

  constructor(widths: readonly Pt[], fitting: Fitting) {
    this.#widths = widths
    this.#fitting = fitting
  }

  /** Whether the rows so far are too low to show the first lines of a cell that goes on below them. */
  get hidesSpan(): boolean {
    return [...this.#first.values()].some(left => left > TOLERANCE)
  }

  /** The next row's: that of its own text, and of what is left of the cells over several rows that end in it. */
  next(row: readonly GridCell[]): Pt {
    for (const cell of row.filter(beginsSpan)) {
      this.#left.set(cell.column, this.#height(cell, false))
      this.#first.set(cell.column, this.#height(cell, true))
    }
    const ended = row.filter(cell => cell.begins === undefined && cell.rowSpan === 1)
    const height = Math.max(this.#own(row), ...ended.map(({ column }) => this.#left.get(column) ?? 0))
    for (const parts of [this.#left, this.#first]) {
      for (const { column } of ended) parts.delete(column)
      for (const [column, left] of parts) parts.set(column, left - height)
    }
    return height
  }

  #own(row: readonly GridCell[]): Pt {
    const { border, cellTop } = this.#fitting.profile.table
    const alone = row.filter(cell => cell.begins !== undefined && cell.rowSpan === 1)
    return Math.max(border + cellTop, ...alone.map(cell => this.#height(cell, false)))
  }

  /** Of a cell's text or the `least` of it that stays together, with the border and the margin above it. */
  #height(cell: GridCell, least: boolean): Pt {
    const { border, cellMargin, cellTop } = this.#fitting.profile.table
    const room = widthOf(cell, this.#widths) - 2 * cellMargin
    const paragraphs = cell.begins?.paragraphs ?? []
    const items = (least ? paragraphs.slice(0, 1) : paragraphs).map(one => this.#item(one, room, least))
    return border + cellTop + stackHeight(items)
  }

  #item({ children, role }: Paragraph, room: Pt, least: boolean) {
    const { profile, ...setter } = this.#fitting
    const style = profile.roles[role]
    const line = setter.measure.lineHeight('regular', style.size) * style.lineSpacing
    const count = countLines(children, style, room, setter)
    const lines = least && count > 3 ? 2 : count
    return { height: lines * line, before: style.before, after: lines < count ? 0 : style.after }
  }
}

function beginsSpan(cell: GridCell): boolean {
  return cell.begins !== undefined && cell.rowSpan > 1
}

/** Of all the columns a cell covers. */
export function widthOf({ column, colSpan }: GridCell, widths: readonly Pt[]): Pt {
  return widths.slice(column, column + colSpan).reduce((sum, part) => sum + part, 0)
}
