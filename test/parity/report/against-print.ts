import type { PlacedLine } from '../../../src/layout/page.ts'
import { type LaidOut, layOut } from '../../../src/layout/pages/layout.ts'
import { LIBREOFFICE } from '../../../src/layout/set/line-model.ts'
import { FONTS, type Subject } from './corpus.ts'
import type { Difference, Tally } from './difference.ts'
import { type OwnLine, ownLines, PLACES, type Place } from './own-lines.ts'
import { bare, type Edge, edgesOf, leftOf, type PrintedLine, pagesOf, printedLines } from './printed-lines.ts'

/** How a document’s lines compare with those of a printed PDF. */
export interface PrintVerdict {
  readonly pages: readonly [ours: number, theirs: number]
  /** By where they break. */
  readonly lines: Readonly<Record<Place, Tally>>
  /** By where they break and the page they stand on. */
  readonly linePages: Tally
  /** Rows of tables, or the parts of them on a page, by the page their lines stand on. */
  readonly rows: Tally
  /** Header rows on each page, those set again included. */
  readonly headers: Tally
}

/** Our lines as LibreOffice’s way to fill them gives them, with what is needed to find them in print. */
export interface OwnPrint {
  readonly layout: LaidOut
  readonly lines: readonly (OwnLine & PrintedLine)[]
  readonly edges: readonly (readonly Edge[])[]
}

export function ownPrint(subject: Subject): OwnPrint {
  const { fitted, profile } = subject
  const layout = layOut(fitted, profile, FONTS, { lineModel: LIBREOFFICE })
  const edges = edgesOf(layout, subject)
  const lines = ownLines(layout, fitted).flatMap(own => {
    const text = lettersOf(own.line)
    const { x, baseline } = own.line
    return text === '' ? [] : [{ ...own, text, left: leftOf(x, baseline, edges[own.page] ?? []) }]
  })
  return { layout, lines, edges }
}

/** Compares our lines with those `pdftotext -bbox` finds in a PDF of the same document. */
export function againstPrint({ layout, lines, edges }: OwnPrint, bbox: string): PrintVerdict {
  const theirs = printedLines(bbox, edges)
  const broken = new Set(notAmong(lines, theirs, ({ text }) => text))
  const moved = new Set(notAmong(lines, theirs, ({ page, text }) => `${page} ${text}`))
  const off = (found: readonly (OwnLine & PrintedLine)[], what: Difference['what']) =>
    found.map(own => ({ what, page: own.page, ours: textOf(own.line), theirs: counterpart(own, theirs) }))
  const ofPlace = (place: Place) => lines.filter(line => line.place === place)
  const tallies = PLACES.map(place => {
    const own = ofPlace(place)
    const missing = own.filter(line => broken.has(line))
    return [place, { count: own.length, off: off(missing, 'line') }] as const
  })
  return {
    pages: [layout.pages.length, pagesOf(bbox).length],
    lines: record(tallies),
    linePages: { count: lines.length, off: off([...moved], 'page of a line') },
    rows: partsTally(ofPlace('cell'), line => `${line.page} ${line.row}`, broken, moved),
    headers: partsTally(ofPlace('header'), line => `${line.page}`, broken, moved),
  }
}

function record(tallies: readonly (readonly [Place, Tally])[]): Readonly<Record<Place, Tally>> {
  const none: Tally = { count: 0, off: [] }
  return { body: none, note: none, columns: none, cell: none, header: none, ...Object.fromEntries(tallies) }
}

/**
 * Those lines that have no equal left among others, each of which is the equal of one only. Lines in cells come first,
 * and are equal only to those of the same column.
 */
function notAmong<T extends OwnLine & PrintedLine>(
  lines: readonly T[],
  others: readonly PrintedLine[],
  nameOf: (line: PrintedLine) => string,
): readonly T[] {
  const left = new Map<string, PrintedLine[]>()
  for (const other of others) left.set(nameOf(other), [...(left.get(nameOf(other)) ?? []), other])
  const isMissing = (line: T, isEqual: (other: PrintedLine) => boolean) => {
    const equals = left.get(nameOf(line)) ?? []
    const at = equals.findIndex(isEqual)
    if (at >= 0) equals.splice(at, 1)
    return at < 0
  }
  const inCells = lines.filter(({ place }) => place === 'cell' || place === 'header')
  const outside = lines.filter(({ place }) => place !== 'cell' && place !== 'header')
  return [
    ...inCells.filter(line =>
      isMissing(line, other => other.isRow !== true && Math.abs(other.left - line.left) <= 1),
    ),
    ...outside.filter(line => isMissing(line, () => true)),
  ]
}

/** What stands in print where one of our lines begins. */
function counterpart({ page, text }: PrintedLine, theirs: readonly PrintedLine[]): string {
  const begins = text.slice(0, 8)
  return theirs.find(line => line.page === page && line.text.startsWith(begins))?.text ?? ''
}

/** Parts of tables on pages: off where a line that breaks alike stands on another page, or none stands on theirs. */
function partsTally(
  lines: readonly OwnLine[],
  nameOf: (line: OwnLine) => string,
  broken: ReadonlySet<OwnLine>,
  moved: ReadonlySet<OwnLine>,
): Tally {
  const parts = new Map<string, OwnLine[]>()
  for (const line of lines) parts.set(nameOf(line), [...(parts.get(nameOf(line)) ?? []), line])
  const isOff = (part: readonly OwnLine[]) =>
    part.some(line => moved.has(line) && !broken.has(line)) || part.every(line => moved.has(line))
  const off = [...parts.values()].filter(isOff).map(([first]): Difference => {
    const text = first === undefined ? '' : textOf(first.line)
    return { what: 'row', page: first?.page ?? 0, ours: text, theirs: '' }
  })
  return { count: parts.size, off }
}

function lettersOf({ runs }: PlacedLine): string {
  return bare(runs.map(run => (run.rise === 0 ? run.text : '')).join(''))
}

function textOf({ runs }: PlacedLine): string {
  return runs
    .map(run => run.text)
    .join('')
    .trim()
}
