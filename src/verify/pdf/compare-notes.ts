import type { FittedDocument } from '../../document/fitted.ts'
import { pageGeometry } from '../../profile/page-geometry.ts'
import type { ParagraphStyle, Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import { sectionAt } from '../section-at.ts'
import { notePlace, pagePlace, WHAT } from '../wording.ts'
import type { DrawnLine, DrawnText } from './drawn-lines.ts'
import type { LineMetrics } from './fonts.ts'
import type { PdfPage } from './pdf-facts.ts'
import type { DrawnStroke } from './pen.ts'

const TOLERANCE = 0.15

/**
 * Compares where footnotes stand: each begins on the page of its first mark, below all other text there, and the last
 * ends at the bottom margin, with the line of the profile above the first.
 */
export function compareNotes(
  differences: Differences,
  pages: readonly PdfPage[],
  body: readonly DrawnText[],
  foot: readonly DrawnText[],
  { document, profile }: { readonly document: FittedDocument; readonly profile: Profile },
  metrics: (line: DrawnLine) => LineMetrics | undefined,
): void {
  if (foot.length === 0) return
  const { notes } = profile
  compareBeginnings(differences, body, foot)
  const lowest = lowestOn(body)
  for (const [index, lines] of linesOf(foot)) {
    const [first] = lines
    const last = lines.at(-1)
    const page = pages[index]
    if (!first || !last || !page) continue
    const place = pagePlace(index)
    const above = lowest.get(index) ?? Number.POSITIVE_INFINITY
    if (above < first.line.baseline) differences.same(place, WHAT.order, 'text, notes', 'notes, text')
    const { section, left, right } = last.note.wanted.place
    const { bottom } = pageGeometry(profile, sectionAt(document, section)).margins
    const end = footOf(last.line, profile.roles.footnote, metrics)
    if (!near(end, bottom)) differences.same(place, WHAT.noteFoot, bottom, end)
    const isBegun = first.note.lines[0] === first.line
    const separator = { left, length: isBegun ? notes.separator : right - left, weight: notes.weight }
    const isSeparated = page.strokes.some(
      stroke => isLike(stroke, separator) && stroke.y1 > first.line.baseline && stroke.y1 < above,
    )
    if (!isSeparated) differences.same(place, WHAT.noteLine, separator.length, undefined)
  }
}

function compareBeginnings(
  differences: Differences,
  body: readonly DrawnText[],
  foot: readonly DrawnText[],
): void {
  for (const [note, page] of pagesOfMarks(body)) {
    const found = foot[note]?.lines[0]?.page
    if (found !== page)
      differences.same(notePlace(note), WHAT.notePage, page + 1, found === undefined ? undefined : found + 1)
  }
}

/** Where a note ends below, the space it asks for included. */
function footOf(
  line: DrawnLine,
  { size, lineSpacing, after }: ParagraphStyle,
  metrics: (line: DrawnLine) => LineMetrics | undefined,
): number {
  const { height = 0, ascent = 0 } = metrics(line) ?? {}
  return line.baseline - (height * lineSpacing - ascent) * size - after
}

function isLike(
  { x1, x2, weight }: DrawnStroke,
  separator: { readonly left: number; readonly length: number; readonly weight: number },
): boolean {
  return near(x1, separator.left) && near(x2 - x1, separator.length) && near(weight, separator.weight)
}

function near(one: number, other: number): boolean {
  return Math.abs(one - other) < TOLERANCE
}

/** The lowest baseline of each page. */
function lowestOn(texts: readonly DrawnText[]): ReadonlyMap<number, number> {
  const lowest = new Map<number, number>()
  for (const { lines } of texts)
    for (const { page, baseline } of lines)
      lowest.set(page, Math.min(lowest.get(page) ?? Number.POSITIVE_INFINITY, baseline))
  return lowest
}

function linesOf(notes: readonly DrawnText[]) {
  const byPage = new Map<number, { readonly line: DrawnLine; readonly note: DrawnText }[]>()
  for (const note of notes)
    for (const line of note.lines) {
      const known = byPage.get(line.page)
      if (known) known.push({ line, note })
      else byPage.set(line.page, [{ line, note }])
    }
  return byPage
}

/** The first page with a mark of each note: of two marks in one row, cut by a page break, the later may stand on it. */
function pagesOfMarks(body: readonly DrawnText[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const { wanted, lines } of body)
    for (const { note, offset } of wanted.marks) {
      const line = lines.find(one => one.offset > offset)
      if (line) found.set(note, Math.min(line.page, found.get(note) ?? line.page))
    }
  return found
}
