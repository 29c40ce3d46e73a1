import type { Margins } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { ExpectedTable } from '../expected-tables.ts'
import { pagePlace, WHAT } from '../wording.ts'
import { isPageNumber } from './compare-pages.ts'
import type { ShownText } from './content.ts'
import type { DrawnText } from './drawn-lines.ts'
import type { PdfPage } from './pdf-facts.ts'

/** Header rows taller than about half the room need not be repeated; by their baselines they are less tall than they are. */
const TALL = 0.32
const TOLERANCE = 0.15

/** A table as it is drawn. */
interface DrawnTable {
  readonly header: readonly DrawnText[]
  readonly rows: readonly DrawnText[]
  readonly lastHeaderPage: number
  readonly repeatsSpans: boolean
  /** Pages its rows stand on. */
  readonly pages: ReadonlySet<number>
}

/**
 * Compares what pages show outside of the structure, page numbers apart: the header rows of a table that goes on from
 * the page before, exactly as they stand where it begins, above its other rows; and words of cells over several rows,
 * where the table says so.
 */
export function compareFurniture(
  differences: Differences,
  pages: readonly PdfPage[],
  texts: readonly DrawnText[],
  bordered: readonly ExpectedTable[],
  marginsOn: (page: number) => Margins,
): void {
  const tables = drawnTables(texts, bordered)
  for (const [index, page] of pages.entries()) {
    const { top } = marginsOn(index)
    const shown = page.texts.filter(text => text.isArtifact && !isPageNumber(text, page.height - top))
    const going = tables.filter(table => continuesOn(table, index))
    if (shown.length === 0 && going.every(table => isTall(table, pages, marginsOn))) continue
    // Rows without a word cannot be told to stand on a page.
    const candidates =
      going.length > 0 ? going : tables.filter(({ lastHeaderPage }) => lastHeaderPage < index)
    if (candidates.some(table => isRepeated(table, shown, index, isTall(table, pages, marginsOn)))) continue
    if (tables.some(table => isRepeatedInPart(table, shown, index))) continue
    const wanted = going.flatMap(({ header }) => header.map(({ wanted: { text } }) => text))
    differences.same(
      pagePlace(index),
      WHAT.furniture,
      wanted.join(' '),
      shown.map(({ text }) => text).join(''),
    )
  }
}

function drawnTables(texts: readonly DrawnText[], bordered: readonly ExpectedTable[]): readonly DrawnTable[] {
  const tables = bordered.map(({ repeatsSpans }) => ({
    header: [] as DrawnText[],
    rows: [] as DrawnText[],
    lastHeaderPage: -1,
    repeatsSpans,
    pages: new Set<number>(),
  }))
  for (const text of texts) {
    const { cell } = text.wanted.place
    const table = cell && tables[cell.table]
    if (!table) continue
    if (!cell.isHeader) {
      table.rows.push(text)
      for (const { page } of text.lines) table.pages.add(page)
    } else {
      table.header.push(text)
      for (const { page } of text.lines) table.lastHeaderPage = Math.max(table.lastHeaderPage, page)
    }
  }
  return tables
}

/** Whether rows of a table stand on a page behind that of its header rows. */
function continuesOn({ pages, lastHeaderPage, header }: DrawnTable, page: number): boolean {
  return page > lastHeaderPage && pages.has(page) && header.some(isWritten)
}

function isWritten({ lines }: DrawnText): boolean {
  return lines.length > 0
}

function isTall(
  { header, lastHeaderPage }: DrawnTable,
  pages: readonly PdfPage[],
  marginsOn: (page: number) => Margins,
): boolean {
  const page = pages[lastHeaderPage]
  if (!page || header.some(({ lines }) => lines.some(line => line.page !== lastHeaderPage))) return true
  const baselines = header.flatMap(({ lines }) => lines.map(({ baseline }) => baseline))
  const { top, bottom } = marginsOn(lastHeaderPage)
  return Math.max(...baselines) - Math.min(...baselines) > (page.height - top - bottom) * TALL
}

/** Whether what is shown are a table's header rows (or none if it `mayLack` them) above its rows, and else what it may repeat. */
function isRepeated(
  { header, rows, repeatsSpans }: DrawnTable,
  shown: readonly ShownText[],
  page: number,
  mayLack: boolean,
): boolean {
  const own = header.flatMap(({ lines }) => lines.flatMap(({ pieces }) => pieces))
  const areSpans = (others: readonly ShownText[]) =>
    others.length === 0 || (repeatsSpans && isAllSpans(others, rows))
  if (mayLack && areSpans(shown)) return true
  // The header stands highest, so that pieces of cells that are the same come behind it.
  const others = without(shown, own)
  if (others === undefined || !areSpans(others)) return false
  const below = rows.flatMap(({ lines }) => lines.filter(line => line.page === page))
  const highest = Math.max(...below.map(({ baseline }) => baseline))
  return shown.every(piece => piece.y > highest || others.includes(piece))
}

/** A header that is itself cut by page breaks stands again in parts. */
function isRepeatedInPart(
  { header, lastHeaderPage }: DrawnTable,
  shown: readonly ShownText[],
  page: number,
): boolean {
  const own = header.flatMap(({ lines }) => lines)
  const first = Math.min(...own.map(line => line.page))
  if (first >= Math.min(page, lastHeaderPage)) return false
  const pieces = own.flatMap(line => line.pieces)
  return shown.every(text => isIn(text, pieces))
}

/** Pieces without those that look like `own` and stand like them below the highest; undefined if one is missing. */
function without(shown: readonly ShownText[], own: readonly ShownText[]): readonly ShownText[] | undefined {
  const down = topOf(own) - topOf(shown)
  const left = [...shown]
  for (const { text, x, y, size, font } of own) {
    const at = left.findIndex(
      other =>
        other.text === text &&
        other.size === size &&
        other.font === font &&
        isNear(other.x, x) &&
        isNear(other.y + down, y),
    )
    if (at < 0) return undefined
    left.splice(at, 1)
  }
  return left
}

function topOf(pieces: readonly ShownText[]): number {
  return Math.max(...pieces.map(({ y }) => y))
}

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) < TOLERANCE
}

function isIn({ text, x }: ShownText, others: readonly ShownText[]): boolean {
  return others.some(other => other.text === text && isNear(other.x, x))
}

/** Whether all of it are words of cells over several rows. */
function isAllSpans(shown: readonly ShownText[], rows: readonly DrawnText[]): boolean {
  const spans = rows
    .filter(({ wanted }) => (wanted.place.cell?.rowSpan ?? 1) > 1)
    .map(({ wanted }) => wanted.text.replaceAll('\n', ' '))
  return shown.every(({ text }) => spans.some(span => span.includes(text.trim())))
}
