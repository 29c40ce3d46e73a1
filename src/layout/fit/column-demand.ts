import { memoizeLast } from '../../base/memoize.ts'
import type { Pt } from '../../base/units.ts'
import { type GridCell, tableGrid } from '../../document/grid.ts'
import type { Paragraph, Table, TableCell } from '../../document/model.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import type { Word } from '../set/word.ts'
import { paragraphWords } from '../set/words.ts'
import { AmountTails } from './align-amounts.ts'
import { partsOf } from './long-strings.ts'
import { titleWords } from './title-words.ts'
import { type Unbreakable, unbreakablesOf } from './unbreakable.ts'

/** What a column holds: numbers, which need no more room than they take; running text; or what is said in a few words. */
export type ColumnContent = 'numbers' | 'text' | 'facts'

/** What the cells of one column ask for: room for their longest word, few lines, and what belongs together on one. */
export class ColumnDemand {
  /** Cells by row: paragraphs of words; rows in which the column has no cell of its own are empty. */
  readonly #cells: readonly (readonly ParagraphDemand[])[]
  readonly #heights = new Map<number, readonly Pt[]>()
  /** Width of the longest word, in points. */
  readonly longestWord: Pt
  /** Room that keeps every short entry and every word of two syllables on one line, in points. */
  readonly wish: Pt
  /** Room that keeps every paragraph on one line, in points. */
  readonly longest: Pt
  /** About as wide as its text would like to be: the root of its total length. */
  readonly appetite: number
  readonly content: ColumnContent
  /** What belongs on one line, with its cost in points. */
  readonly #solid: readonly Unbreakable[]
  #wholes: readonly Pt[] | undefined

  /** `amounts`: room its amounts need to stand with their decimal commas in line. */
  constructor(cells: readonly (readonly ParagraphDemand[])[], content: ColumnContent, amounts: Pt) {
    this.#cells = cells
    this.content = content
    this.#solid = cells
      .flat()
      .flatMap(({ solid, lineHeight }) =>
        solid.map(({ width, cost }) => ({ width, cost: cost * lineHeight })),
      )
    let longestWord = amounts
    let longest = amounts
    let total = 0
    for (const paragraph of cells.flat()) {
      longestWord = Math.max(longestWord, paragraph.longestWord)
      longest = Math.max(longest, paragraph.width)
      total += paragraph.width * paragraph.share
    }
    this.longestWord = longestWord
    this.longest = longest
    this.wish = this.#solid.reduce((most, { width }) => Math.max(most, width), longestWord)
    this.appetite = Math.sqrt(total)
  }

  /** Height of the column's cell in each row when its text has `room`, in points. */
  heights(room: Pt): readonly Pt[] {
    const key = Math.round(room * 20)
    const known = this.#heights.get(key)
    if (known !== undefined) return known
    const heights = this.#cells.map(cell => {
      let height = 0
      for (const paragraph of cell) height += linesOf(paragraph, room) * paragraph.lineShare
      return height
    })
    this.#heights.set(key, heights)
    return heights
  }

  /** What it costs that things are broken which belong on one line when the text has `room`, in points. */
  broken(room: Pt): Pt {
    return this.#solid.reduce((sum, { width, cost }) => sum + (width > room ? cost : 0), 0)
  }

  /** The next room from `room` on that keeps one thing or paragraph more on one line; undefined when all are. */
  nextWhole(room: Pt): Pt | undefined {
    this.#wholes ??= this.#widthsOfWholes()
    return this.#wholes.find(width => width > room)
  }

  /** Widths of what belongs on one line and of whole paragraphs, each once, from the least on. */
  #widthsOfWholes(): readonly Pt[] {
    const widths = new Set(this.#solid.map(({ width }) => width))
    for (const cell of this.#cells) for (const { oneLine } of cell) widths.add(oneLine)
    widths.delete(Number.POSITIVE_INFINITY)
    return [...widths].sort((one, other) => one - other)
  }

  /** Whether no cell takes more than so many lines when the text has `room`, in points. */
  fitsInLines(most: number, room: Pt): boolean {
    return this.#cells.every(
      cell => cell.reduce((sum, paragraph) => sum + linesOf(paragraph, room) * paragraph.share, 0) <= most,
    )
  }
}

interface ParagraphDemand {
  /** Widths of words and of the spaces after them, in turn; a forced break is a space without end. */
  readonly widths: readonly Pt[]
  /** Width on a single line. */
  readonly width: Pt
  readonly longestWord: Pt
  /** Room that keeps it on one line; infinite where a break is forced. */
  readonly oneLine: Pt
  readonly lineHeight: Pt
  /** Part of its lines that each row of its cell takes: 1 unless the cell is over several rows. */
  readonly share: number
  /** What one of its lines adds to the height of each row. */
  readonly lineShare: Pt
  /** What belongs on one line. */
  readonly solid: readonly Unbreakable[]
}

/**
 * The demands of a table's columns; cells over several columns make none. Kept, because how pages are turned and how wide
 * columns are both rest on them.
 */
export function columnDemands(table: Table, profile: Profile, measure: Measure): readonly ColumnDemand[] {
  return keptDemands(table, { profile, measure })
}

const keptDemands = memoizeLast(
  (table: Table, { profile, measure }: { readonly profile: Profile; readonly measure: Measure }) =>
    demandsOf(table, profile, measure),
  (one, other) => one.profile === other.profile && one.measure === other.measure,
)

function demandsOf(
  { columns, header, rows }: Table,
  profile: Profile,
  measure: Measure,
): readonly ColumnDemand[] {
  const grid = [...tableGrid(header, columns.length), ...tableGrid(rows, columns.length)]
  const tails = new AmountTails(grid, profile, measure)
  const ownIn = (row: readonly GridCell[], column: number) =>
    row.find(cell => cell.column === column && cell.colSpan === 1)
  return columns.map((_, column) => {
    // A cell over several rows asks each of them for its share of the height.
    let above: readonly ParagraphDemand[] = []
    const cells = grid.map(row => {
      const cell = ownIn(row, column)
      if (cell === undefined) return []
      const { begins, rowSpan } = cell
      if (begins !== undefined)
        above = begins.paragraphs.map(paragraph => demandOf(paragraph, 1 / rowSpan, profile, measure))
      return above
    })
    const content = contentOf(grid.map(row => ownIn(row, column)?.begins))
    return new ColumnDemand(cells, content, tails.roomIn(column))
  })
}

function contentOf(cells: readonly (TableCell | undefined)[]): ColumnContent {
  const roles = cells.flatMap(cell => cell?.paragraphs ?? []).filter(({ children }) => children.length > 0)
  const body = roles.filter(({ role }) => role !== 'tableHeader')
  if (body.some(({ role }) => role === 'tableText')) return 'text'
  return body.length > 0 && body.every(({ role }) => role === 'tableNumber') ? 'numbers' : 'facts'
}

function demandOf(
  { children, role }: Paragraph,
  share: number,
  profile: Profile,
  measure: Measure,
): ParagraphDemand {
  const style = profile.roles[role]
  const isTitle = style.balanced && children.every(({ type }) => type !== 'lineBreak')
  const words = isTitle ? titleWords(children, style, measure) : paragraphWords(children, style, measure)
  const widths = widthsInTurn(words, measure)
  let width = 0
  let longestWord = 0
  for (const [index, part] of widths.entries()) {
    if (part !== Number.POSITIVE_INFINITY) width += part
    if (index % 2 === 0) longestWord = Math.max(longestWord, part)
  }
  const lineHeight = measure.lineHeight('regular', style.size) * style.lineSpacing
  return {
    widths,
    width,
    longestWord,
    oneLine: widths.includes(Number.POSITIVE_INFINITY) ? Number.POSITIVE_INFINITY : width,
    share,
    lineShare: share * lineHeight,
    // The rows of a cell over several give its text more than one line anyway.
    solid: [
      ...unbreakablesOf(role, words, share < 1 ? undefined : width, profile.table.oneLine),
      ...longStrings(words, measure, profile.table.comfort.width),
    ],
    lineHeight,
  }
}

/** Widths of words, or of the parts of long strings, at even places and of what follows them at odd ones. */
function widthsInTurn(words: readonly Word[], measure: Measure): readonly Pt[] {
  const widths: Pt[] = []
  for (const word of words) {
    const follows = word.type !== 'word'
    for (const width of stepsOf(word, measure)) {
      if ((widths.length % 2 === 1) !== follows) widths.push(0)
      widths.push(width)
    }
  }
  return widths
}

function stepsOf(word: Word, measure: Measure): readonly Pt[] {
  if (word.type === 'break') return [Number.POSITIVE_INFINITY]
  const parts = word.type === 'word' ? partsOf(word, measure) : undefined
  return parts?.map(({ width }) => width) ?? [word.width]
}

/** Addresses and file names are rather whole than not. */
function longStrings(words: readonly Word[], measure: Measure, most: Pt): readonly Unbreakable[] {
  return words.flatMap(word =>
    word.type === 'word' && word.width <= most && partsOf(word, measure) !== undefined
      ? [{ width: word.width, cost: LONG_STRING_BROKEN }]
      : [],
  )
}

/** In lines. */
const LONG_STRING_BROKEN = 1

/** Lines a paragraph takes, filled greedily. */
function linesOf({ widths, oneLine }: ParagraphDemand, room: Pt): number {
  if (oneLine <= room) return 1
  let lines = 1
  let x = 0
  for (let index = 0; index < widths.length; index += 2) {
    const word = widths[index] ?? 0
    if (x > 0 && x + word > room) {
      lines += 1
      x = 0
    }
    x += word + (widths[index + 1] ?? 0)
  }
  return lines
}
