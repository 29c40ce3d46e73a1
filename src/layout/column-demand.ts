import type { Paragraph, TableRow } from '../document/model.ts'
import type { Profile } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import type { Measure } from './measure.ts'
import { paragraphWords, type Word } from './words.ts'

/** What the cells of one column ask for: room for their longest word, and few lines. */
export class ColumnDemand {
  /** Cells by row: paragraphs of words; rows in which the column has no cell of its own are empty. */
  readonly #cells: readonly (readonly ParagraphDemand[])[]
  readonly #heights = new Map<Pt, readonly Pt[]>()

  /** Width of the longest word, in points. */
  readonly longestWord: Pt
  /** About as wide as its text would like to be: the root of its total length. */
  readonly appetite: number

  constructor(cells: readonly (readonly ParagraphDemand[])[]) {
    this.#cells = cells
    let longest = 0
    let total = 0
    for (const word of cells.flat().flatMap(paragraph => paragraph.words)) {
      if (word.type === 'word') longest = Math.max(longest, word.width)
      total += widthOf(word)
    }
    this.longestWord = longest
    this.appetite = Math.sqrt(total)
  }

  /** Height of the column's cell in each row when its text has `room`, in points. */
  heights(room: Pt): readonly Pt[] {
    const key = Math.round(room * 20)
    const known = this.#heights.get(key)
    if (known !== undefined) return known
    const heights = this.#cells.map(cell =>
      cell.reduce((sum, paragraph) => sum + linesOf(paragraph.words, room) * paragraph.lineHeight, 0),
    )
    this.#heights.set(key, heights)
    return heights
  }
}

interface ParagraphDemand {
  readonly words: readonly Word[]
  readonly lineHeight: Pt
}

/** The demands of a table's columns; cells over several columns make none. */
export function columnDemands(
  rows: readonly TableRow[],
  columns: number,
  profile: Profile,
  measure: Measure,
): readonly ColumnDemand[] {
  const grid = rows.map(ownCells)
  return Array.from({ length: columns }, (_, column) => {
    const cells = grid.map(row =>
      (row.get(column) ?? []).map(paragraph => demandOf(paragraph, profile, measure)),
    )
    return new ColumnDemand(cells)
  })
}

/** The paragraphs of the cells that stand in one column alone. */
function ownCells(row: TableRow): ReadonlyMap<number, readonly Paragraph[]> {
  const cells = new Map<number, readonly Paragraph[]>()
  let column = 0
  for (const cell of row.cells) {
    if (cell.colSpan === 1) cells.set(column, cell.paragraphs)
    column += cell.colSpan
  }
  return cells
}

function demandOf({ children, role }: Paragraph, profile: Profile, measure: Measure): ParagraphDemand {
  const style = profile.roles[role]
  return {
    words: paragraphWords(children, style, measure),
    lineHeight: measure.lineHeight('regular', style.size) * style.lineSpacing,
  }
}

/** Lines the words take, filled greedily. */
function linesOf(words: readonly Word[], room: Pt): number {
  let lines = 1
  let x = 0
  for (const word of words) {
    if (word.type === 'break' || (word.type === 'word' && x > 0 && x + word.width > room)) {
      lines += 1
      x = 0
    }
    x += widthOf(word)
  }
  return lines
}

function widthOf(word: Word): Pt {
  return word.type === 'break' ? 0 : word.width
}
