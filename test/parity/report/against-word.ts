import { layoutDocument } from 'docx/layout'
import type { FontSet } from '../../../src/font/font.ts'
import { layOut } from '../../../src/layout/pages/layout.ts'
import { buildDocx } from '../../../src/render/docx/build-docx.ts'
import { lineText } from '../word-pages.ts'
import { FONTS, type Subject } from './corpus.ts'
import type { Difference, Tally } from './difference.ts'
import { type OwnLine, ownLines } from './own-lines.ts'
import { ownRows, type RowPage, type RowPart } from './own-rows.ts'
import { inThousandths } from './rounded-fonts.ts'

/** How a document’s pages compare with those of the model of Word in `docx/layout`, which has no lines inside cells. */
export interface WordVerdict {
  readonly pages: readonly [ours: number, theirs: number]
  /** Why pages from this one on were not compared; a limit of the model. */
  readonly stopped?: { readonly page: number; readonly reason: string }
  /** Lines of the running text, by where they break. */
  readonly lines: Tally
  /** The same with the widths of our letters rounded as the model’s are. */
  readonly roundedLines: Tally
  /** The same, by the page they stand on. */
  readonly linePages: Tally
  /** The same, by how far down the page. */
  readonly heights: Tally
  /** Lines of footnotes, by where they break and the page they stand on. */
  readonly notes: Tally
  readonly rows: Tally
  readonly starts: Tally
}

interface Line {
  readonly text: string
  readonly page: number
  readonly top: number
}

interface ModelPage {
  readonly lines: readonly Line[]
  readonly notes: readonly Line[]
  readonly rows: readonly { readonly index: number; readonly top: number }[]
}

const POINTS_PER_PIXEL = 0.75
const ROUNDED = inThousandths(FONTS)
/** Places that differ by less are the same, in points. */
const NEAR = 0.05

export function againstWord(subject: Subject): WordVerdict {
  const verdict = compared(subject, FONTS)
  const hasTies = verdict.lines.off.length > 0
  return { ...verdict, roundedLines: hasTies ? compared(subject, ROUNDED).lines : verdict.lines }
}

function compared(subject: Subject, fonts: FontSet): Omit<WordVerdict, 'roundedLines'> {
  const { fitted, profile } = subject
  const layout = layOut(fitted, profile, fonts)
  const { pages, stoppedAt } = layoutDocument(buildDocx({ document: fitted, profile }))
  const rows = ownRows(subject)
  const stopped = stopOf(rows, pages.length, stoppedAt)
  const most = stopped?.page ?? Number.POSITIVE_INFINITY
  const theirs = pages.slice(0, most).map(modelPage)
  const lines = ownLines(layout, fitted).filter(({ page }) => page < most)
  const body = linesIn(lines, 'body')
  const notes = linesIn(lines, 'note')
  const modelLines = theirs.flatMap(page => page.lines)
  return {
    pages: [layout.pages.length, pages.length],
    ...(stopped && { stopped }),
    lines: tally(body, modelLines, 'line', line => line.text),
    linePages: tally(body, modelLines, 'page of a line', line => `${line.page} ${line.text}`),
    heights: heights(body, modelLines),
    notes: tally(
      notes,
      theirs.flatMap(page => page.notes),
      'page of a line',
      line => `${line.page} ${line.text}`,
    ),
    ...pageTallies(rows.slice(0, most), theirs, body),
  }
}

function stopOf(rows: readonly RowPage[], pages: number, stoppedAt: string | undefined) {
  const page = rows.findIndex(({ goesOn }) => goesOn)
  if (page >= 0) return { page, reason: 'a cell over several rows goes on' }
  return stoppedAt === undefined ? undefined : { page: Math.max(0, pages - 1), reason: stoppedAt }
}

type LaidOutPages = ReturnType<typeof layoutDocument>['pages']
type Block = LaidOutPages[number]['body'][number]

function modelPage({ body, footnotes }: LaidOutPages[number], page: number): ModelPage {
  const linesOf = (blocks: readonly Block[]) =>
    blocks
      .flatMap(block => (block.type === 'paragraph' ? block.lines : []))
      .map(({ text, y }) => ({ text: text.trim(), page, top: y * POINTS_PER_PIXEL }))
      .filter(({ text }) => text !== '')
  const rows = body.flatMap(block => (block.type === 'table' ? block.rows : []))
  return {
    lines: linesOf(body),
    notes: footnotes.flatMap(({ content }) => linesOf(content)),
    rows: rows.map(({ index, y }) => ({ index, top: y * POINTS_PER_PIXEL })),
  }
}

function linesIn(lines: readonly OwnLine[], wanted: OwnLine['place']): readonly Line[] {
  return lines
    .filter(({ place }) => place === wanted)
    .map(({ line, page }) => ({ text: lineText(line), page, top: line.top }))
}

/** Lines of either that have no equal in the other, or fewer than there are of them, side by side. */
function tally(
  ours: readonly Line[],
  theirs: readonly Line[],
  what: Difference['what'],
  named: (line: Line) => string,
): Tally {
  const own = without(ours, theirs, named)
  const their = without(theirs, ours, named)
  const longer = own.length < their.length ? their : own
  const off = longer.map(({ page }, index) => ({
    what,
    page,
    ours: own[index]?.text ?? '',
    theirs: their[index]?.text ?? '',
  }))
  return { count: ours.length, off }
}

function without(lines: readonly Line[], others: readonly Line[], named: (line: Line) => string) {
  const left = new Map<string, number>()
  for (const other of others) left.set(named(other), (left.get(named(other)) ?? 0) + 1)
  return lines.filter(line => {
    const count = left.get(named(line)) ?? 0
    left.set(named(line), count - 1)
    return count <= 0
  })
}

/** Of the lines on the same page in both, those at another height. */
function heights(ours: readonly Line[], theirs: readonly Line[]): Tally {
  const tops = new Map<string, number[]>()
  const named = ({ page, text }: Line) => `${page} ${text}`
  for (const line of theirs) tops.set(named(line), [...(tops.get(named(line)) ?? []), line.top])
  const both = ours.filter(line => tops.has(named(line)))
  const off = both.filter(line => !tops.get(named(line))?.some(top => Math.abs(top - line.top) <= NEAR))
  return {
    count: both.length,
    off: off.map(({ page, text, top }) => ({
      what: 'height of a line',
      page,
      ours: `${top} ${text}`,
      theirs: String(tops.get(`${page} ${text}`)),
    })),
  }
}

function pageTallies(rows: readonly RowPage[], theirs: readonly ModelPage[], body: readonly Line[]) {
  const pages = Array.from({ length: Math.max(rows.length, theirs.length) }, (_, page) => page)
  const rowOff = pages.flatMap(page => rowsOff(rows[page], theirs[page], page))
  const startOff = pages.flatMap((page): readonly Difference[] => {
    const own = rows[page]?.rows ?? []
    const their = theirs[page]?.rows ?? []
    const line = body.find(one => one.page === page)
    const isAlike = startOf(line, own) === startOf(theirs[page]?.lines[0], their) && hasSameStart(own, their)
    return isAlike ? [] : [{ what: 'start of a page', page, ours: startOf(line, own), theirs: '' }]
  })
  const count = rows.reduce((sum, page) => sum + page.rows.length, 0)
  return { rows: { count, off: rowOff }, starts: { count: pages.length, off: startOff } }
}

function rowsOff(
  ours: RowPage | undefined,
  theirs: ModelPage | undefined,
  page: number,
): readonly Difference[] {
  const [own, their] = [ours?.rows ?? [], theirs?.rows ?? []]
  const longer = own.length < their.length ? their : own
  return longer.flatMap((_, order): readonly Difference[] => {
    const [one, other] = [own[order], their[order]]
    const isAlike = one && other && isSameRow(one, other) && Math.abs(one.top - other.top) <= NEAR
    return isAlike ? [] : [{ what: 'row', page, ours: rowText(one), theirs: rowText(other) }]
  })
}

interface Row {
  readonly index?: number
  readonly top: number
}

function isSameRow({ index }: Row, other: Row): boolean {
  return index === undefined || index === other.index
}

function rowText(row: Row | undefined): string {
  return row === undefined ? '' : `row ${row.index ?? ''} at ${row.top.toFixed(2)}`
}

/** What a page begins with: its first line, or a row where one stands above it. */
function startOf(line: Line | undefined, [first]: readonly Row[]): string {
  return first === undefined || (line !== undefined && line.top < first.top) ? (line?.text ?? '') : 'row'
}

/** Whether the first row below those of a header that may stand again is the same. */
function hasSameStart(own: readonly RowPart[], theirs: readonly Row[]): boolean {
  const first = own.findIndex(({ header }) => !header)
  const [one, other] = [own[first], theirs[first]]
  return one === undefined ? theirs.length === own.length : other !== undefined && isSameRow(one, other)
}
