import type { SheetCell, SheetRow } from '../sheet/model.ts'
import type { WordCell, WordParagraph, WordRow, WordTable } from './word/model.ts'

/** What a sheet holds: its table, and the words above that. */
export interface SheetTable {
  readonly title: string | undefined
  /** “Đơn vị tính: triệu đồng”. */
  readonly unit: string | undefined
  readonly others: readonly string[]
  readonly table: WordTable
}

/** A table's first row is looked for no further down. */
const MOST_ROWS_ABOVE = 40

const UNIT = /^\(?\s*(?:đơn vị(?: tính)?|đvt)\s*:/iu

/** The table of a sheet as one of Word, so that both are recognised alike, and what stands above it. */
export function sheetTable(rows: readonly SheetRow[]): SheetTable {
  const grid = new Grid(rows)
  const start = headerAt(rows, grid.width)
  const above = rows
    .slice(0, start)
    .flatMap(({ cells }) => cells.map(({ text }) => text.replace(/\s+/g, ' ')))
    .filter(text => text !== '')
  const unit = above.find(text => UNIT.test(text))
  const title = above.find(text => text !== unit)
  const others = above.filter(text => text !== unit && text !== title)
  const body = rows.slice(start)
  const [header] = body
  const height = header ? headerHeight(header, body) : 1
  const table: WordTable = {
    type: 'table',
    rows: body.map((row, index) => grid.row(row, index < height)),
    columns: grid.width,
    bordered: true,
    startsPage: false,
    landscape: false,
  }
  return { title, unit, others, table }
}

/** What stands above a table, as paragraphs. */
export function wordsAbove({
  title,
  unit,
  others = [],
}: Partial<Omit<SheetTable, 'table'>>): readonly WordParagraph[] {
  const texts = [title, ...others, unit].filter(text => text !== undefined)
  return texts.map(text => paragraph(text, false))
}

/** The row of headings: the first with “STT” or “TT”, else the first that fills half of the columns with words. */
function headerAt(rows: readonly SheetRow[], width: number): number {
  const near = rows.slice(0, MOST_ROWS_ABOVE)
  const numbered = near.findIndex(({ cells }) =>
    cells.some(({ text }) => /^(?:s\.?\s?t\.?\s?t\.?|t\.?t\.?|số\s?tt|số thứ tự)$/iu.test(text)),
  )
  if (numbered >= 0) return numbered
  const filled = near.findIndex(
    ({ cells }) => cells.length > 1 && cells.reduce((sum, { columns }) => sum + columns, 0) * 2 >= width,
  )
  return Math.max(0, filled)
}

/** How many rows the headings take: as many as the highest of their cells, two where one covers others. */
function headerHeight(header: SheetRow, body: readonly SheetRow[]): number {
  const highest = header.cells.reduce((most, { rows }) => Math.max(most, rows), 1)
  const last = header.row + highest - 1
  const byMerging = body.filter(({ row }) => row <= last).length
  const isGrouped = header.cells.some(({ columns, rows }) => columns > 1 && rows < 2)
  return Math.max(byMerging, isGrouped && highest === 1 ? 2 : 1)
}

/** Columns in which anything stands, and the merged cells that reach into rows below theirs. */
class Grid {
  readonly width: number
  /** The place of a column of the sheet among those that hold anything. */
  readonly #places: readonly number[]
  #open: readonly { readonly cell: SheetCell; readonly last: number }[] = []

  constructor(rows: readonly SheetRow[]) {
    const used = new Set<number>()
    for (const { cells } of rows) for (const { column, text } of cells) if (text !== '') used.add(column)
    const columns = [...used].sort((one, other) => one - other)
    this.width = columns.length
    this.#places = columns
  }

  row({ row, cells: given }: SheetRow, header: boolean): WordRow {
    const cells = isGroup(given) ? given.map(cell => ({ ...cell, bold: true })) : given
    const reaching = this.#open.filter(({ last }) => last >= row)
    this.#open = [
      ...reaching,
      ...cells.filter(({ rows }) => rows > 1).map(cell => ({ cell, last: row + cell.rows - 1 })),
    ]
    const all = [
      ...cells.map(cell => ({ cell, continues: false })),
      ...reaching.map(({ cell }) => ({ cell, continues: true })),
    ].sort((one, other) => one.cell.column - other.cell.column)
    const found: WordCell[] = []
    let next = 0
    for (const { cell, continues } of all) {
      const at = this.#placeFrom(cell.column)
      const end = this.#placeFrom(cell.column + cell.columns)
      if (at < next || end <= at) continue
      for (; next < at; next += 1) found.push({ blocks: [], column: next, span: 1, continues: false })
      found.push({ blocks: continues ? [] : blocksOf(cell), column: at, span: end - at, continues })
      next = end
    }
    for (; next < this.width; next += 1) found.push({ blocks: [], column: next, span: 1, continues: false })
    return { cells: found, header }
  }

  #placeFrom(column: number): number {
    const place = this.#places.findIndex(known => known >= column)
    return place < 0 ? this.#places.length : place
  }
}

/** A Roman number or a capital before a name alone: a group, also where nobody made it bold, as in CSV. */
function isGroup(cells: readonly SheetCell[]): boolean {
  const [number, name, ...others] = cells.filter(({ text }) => text !== '')
  return others.length === 0 && name !== undefined && /^(?:[IVXL]{1,6}|[A-ZĐ])\.?$/.test(number?.text ?? '')
}

function blocksOf({ text, bold, align }: SheetCell): readonly WordParagraph[] {
  return text === '' ? [] : text.split('\n').map(line => ({ ...paragraph(line, bold), align }))
}

function paragraph(text: string, bold: boolean): WordParagraph {
  return {
    type: 'paragraph',
    runs: [{ text, bold, italic: false }],
    align: bold ? 'center' : 'left',
    indent: 0,
    above: 0,
    startsPage: false,
    landscape: false,
    boxed: false,
  }
}
