import type { Layout, Page, PlacedLine, StructureNode } from '../../src/layout/page.ts'

/** A line of text in a table cell: its letters without spaces, the cell's left edge, and its page from 0. */
export interface CellLine {
  readonly text: string
  readonly left: number
  readonly page: number
}

/** How the lines of one document's cells compare with those another program made of them. */
export interface Compared {
  readonly lines: number
  readonly pages: readonly [ours: number, theirs: number]
  /** Ours that it breaks elsewhere. */
  readonly broken: readonly CellLine[]
  /** Ours that it has on another page. */
  readonly moved: readonly CellLine[]
}

/** Lower letters than this are the marks of footnotes and raised or lowered signs, which are not compared. */
const LOWEST = 11.5
/** Words further apart stand in different cells, where a border lies between them. */
const GAP = 9
/** Baselines that differ by less are one. */
const NEAR = 0.7

/** The lines of a document's table cells, header rows set again included. */
export function ownCellLines({ pages, structure }: Layout): readonly CellLine[] {
  const inTable = new Set(idsIn(structure, false))
  return pages.flatMap((page, index) => {
    const edges = edgesOn(page)
    const isCell = (line: PlacedLine) => line.owner === undefined || inTable.has(line.owner)
    const lines = page.items
      .filter(item => item.type === 'line')
      .filter(line => isCell(line) && line.top > 50)
    return lines.map(line => ({ text: lettersOf(line), left: leftOf(line.x, edges), page: index }))
  })
}

function idsIn({ tag, id, children }: StructureNode, inTable: boolean): readonly number[] {
  const isInside = inTable || tag === 'Table'
  return [...(isInside ? [id] : []), ...children.flatMap(child => idsIn(child, isInside))]
}

function lettersOf({ runs }: PlacedLine): string {
  return bare(runs.map(run => (run.rise === 0 ? run.text : '')).join(''))
}

function bare(text: string): string {
  return text.replaceAll(/\s/gu, '').normalize('NFC')
}

/** Where upright borders stand on a page. */
function edgesOn({ items }: Page): readonly number[] {
  const upright = items.flatMap(item => (item.type === 'stroke' && item.x1 === item.x2 ? [item.x1] : []))
  return [...new Set(upright)].sort((one, other) => one - other)
}

function leftOf(x: number, edges: readonly number[]): number {
  return Math.round(edges.findLast(edge => edge <= x + 1) ?? 0)
}

interface PrintedWord {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly foot: number
}

/** The lines of a PDF by `pdftotext -bbox`, cut where our borders stand on the same page. */
export function printedLines(bbox: string, { pages }: Layout): readonly CellLine[] {
  return bbox
    .split('<page ')
    .slice(1)
    .flatMap((part, page) => {
      const borders = pages[page]
      const edges = borders === undefined ? [] : edgesOn(borders)
      return rowsOf(wordsIn(part)).flatMap(row =>
        cellsOf(row, edges).map(words => ({
          text: bare(words.map(word => word.text).join('')),
          left: leftOf(words[0]?.x ?? 0, edges),
          page,
        })),
      )
    })
}

function wordsIn(page: string): readonly PrintedWord[] {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*?)<\/word>/gu
  return [...page.matchAll(word)].flatMap(([, x, top, end, foot, text = '']) =>
    Number(foot) - Number(top) < LOWEST
      ? []
      : [{ text: unescaped(text), x: Number(x), end: Number(end), foot: Number(foot) }],
  )
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
}

/** Words on one height, from left to right. */
function rowsOf(words: readonly PrintedWord[]): readonly (readonly PrintedWord[])[] {
  const rows: PrintedWord[][] = []
  for (const word of [...words].sort((one, other) => one.foot - other.foot)) {
    const row = rows.at(-1)
    if (row?.[0] && word.foot - row[0].foot < NEAR) row.push(word)
    else rows.push([word])
  }
  return rows.map(row => row.sort((one, other) => one.x - other.x))
}

function cellsOf(row: readonly PrintedWord[], edges: readonly number[]): readonly (readonly PrintedWord[])[] {
  const cells: PrintedWord[][] = []
  for (const word of row) {
    const last = cells.at(-1)?.at(-1)
    const isApart =
      last === undefined ||
      (word.x - last.end > GAP && edges.some(edge => last.end <= edge && edge <= word.x))
    if (isApart) cells.push([word])
    else cells.at(-1)?.push(word)
  }
  return cells
}

/** Which of our lines another program has too, and on the same page. */
export function compared(ours: Layout, bbox: string): Compared {
  const lines = ownCellLines(ours)
  const theirs = printedLines(bbox, ours)
  const named = ({ text, left }: CellLine) => `${left} ${text}`
  const missing = without(lines, theirs, named)
  const pages = [ours.pages.length, bbox.split('<page ').length - 1] as const
  const moved = without(lines, theirs, line => `${line.page} ${named(line)}`)
  const isBroken = new Set(missing)
  return { lines: lines.length, pages, broken: missing, moved: moved.filter(line => !isBroken.has(line)) }
}

/** Lines that others lack, as often as they do. */
function without(
  lines: readonly CellLine[],
  others: readonly CellLine[],
  named: (line: CellLine) => string,
): readonly CellLine[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(named(other), (left.get(named(other)) ?? 0) + 1)
  return lines.filter(line => {
    const count = left.get(named(line)) ?? 0
    left.set(named(line), count - 1)
    return count <= 0
  })
}
