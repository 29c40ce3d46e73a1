import type { FittedColumns } from '../../../src/document/fitted.ts'
import type { Page } from '../../../src/layout/page.ts'
import type { LaidOut } from '../../../src/layout/pages/layout.ts'
import { textArea } from '../../../src/layout/set/text-area.ts'
import type { Subject } from './corpus.ts'
import { linesOf } from './own-lines.ts'

/** A line as a program that reads PDFs finds it: its letters without spaces, its page from 0. */
export interface PrintedLine {
  readonly text: string
  readonly page: number
  /** The edge of the cell it stands in, 0 where it stands in none; whole points. */
  readonly left: number
  /** Whether it goes across edges: such a row is given whole too, for text that only happens to have gaps there. */
  readonly isRow?: boolean
}

/** An upright edge that lines end at: a border, or the edge of a column without one. */
export interface Edge {
  readonly x: number
  readonly top: number
  readonly foot: number
  /** Words further apart stand on either side of it. */
  readonly gap: number
}

interface Word {
  readonly text: string
  readonly x: number
  readonly end: number
  readonly foot: number
}

/** Lower letters than this are the marks of footnotes and raised or lowered signs, which are not compared. */
const LOWEST = 10.6
/** Between words in different cells, at a border and without one. */
const GAP = { border: 9, columns: 4 }
/** Baselines that differ by less are one. */
const NEAR = 0.7
/** What LibreOffice sets further down or up than we do is within this. */
const DRIFT = 25

/** The edges on each page of a layout. */
export function edgesOf(layout: LaidOut, { fitted, profile }: Subject): readonly (readonly Edge[])[] {
  const columns = fitted.sections.flatMap(section =>
    section.blocks
      .filter(block => block.type === 'columns')
      .map(block => columnsEdges(block, textArea(profile, section).left)),
  )
  return layout.pages.map(page => [...bordersOn(page), ...columns.flatMap(edges => edges(page, layout))])
}

/** LibreOffice may have set its rows further up or down than ours: they count on the whole page. */
function bordersOn({ items, height }: Page): readonly Edge[] {
  const upright = items.flatMap(item => (item.type === 'stroke' && item.x1 === item.x2 ? [item.x1] : []))
  return [...new Set(upright)].map(x => ({ x, top: 0, foot: height, gap: GAP.border }))
}

/** Where the columns of a letterhead or a closing meet, on the page that its words stand on. */
function columnsEdges({ widths, rows }: FittedColumns, left: number) {
  const own: ReadonlySet<object> = new Set(rows.flat(2))
  return (page: Page, { paragraphs }: LaidOut): readonly Edge[] => {
    const lines = linesOf(page).filter(({ owner = 0 }) => own.has(paragraphs.get(owner) ?? {}))
    if (lines.length === 0) return []
    const top = Math.min(...lines.map(line => line.top)) - DRIFT
    const foot = Math.max(...lines.map(line => line.top + line.height)) + DRIFT
    let x = left
    return widths.slice(0, -1).map(width => {
      x += width
      return { x, top, foot, gap: GAP.columns }
    })
  }
}

/** The lines of a PDF by `pdftotext -bbox`, cut where the edges are. */
export function printedLines(bbox: string, edges: readonly (readonly Edge[])[]): readonly PrintedLine[] {
  return pagesOf(bbox).flatMap((part, page) => {
    const own = edges[page] ?? []
    return rowsOf(wordsIn(part)).flatMap((row): readonly PrintedLine[] => {
      const cells = cutAt(row, own)
      const lines = cells.map(words => ({
        text: lettersOf(words),
        page,
        left: leftOf(words[0]?.x ?? 0, words[0]?.foot ?? 0, own),
      }))
      return cells.length > 1 ? [...lines, { text: lettersOf(row), page, left: 0, isRow: true }] : lines
    })
  })
}

function lettersOf(words: readonly Word[]): string {
  return bare(words.map(word => word.text).join(''))
}

export function pagesOf(bbox: string): readonly string[] {
  return bbox.split('<page ').slice(1)
}

/** Letters alone, composed. */
export function bare(text: string): string {
  return text.replaceAll(/\s/gu, '').normalize('NFC')
}

/** The last edge at or before a place. */
export function leftOf(x: number, y: number, edges: readonly Edge[]): number {
  const before = edges.filter(edge => edge.x <= x + 1 && edge.top <= y && y <= edge.foot)
  return Math.round(Math.max(0, ...before.map(edge => edge.x)))
}

function wordsIn(page: string): readonly Word[] {
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
function rowsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const rows: Word[][] = []
  for (const word of [...words].sort((one, other) => one.foot - other.foot)) {
    const row = rows.at(-1)
    if (row?.[0] && word.foot - row[0].foot < NEAR) row.push(word)
    else rows.push([word])
  }
  return rows.map(row => row.sort((one, other) => one.x - other.x))
}

function cutAt(row: readonly Word[], edges: readonly Edge[]): readonly (readonly Word[])[] {
  const cells: Word[][] = []
  for (const word of row) {
    const last = cells.at(-1)?.at(-1)
    const parts = ({ x, top, foot, gap }: Edge) =>
      last !== undefined &&
      last.end <= x &&
      x <= word.x &&
      word.x - last.end > gap &&
      top <= word.foot &&
      word.foot <= foot
    if (last === undefined || edges.some(parts)) cells.push([word])
    else cells.at(-1)?.push(word)
  }
  return cells
}
