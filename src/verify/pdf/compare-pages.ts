import type { FittedDocument } from '../../document/fitted.ts'
import { pageGeometry } from '../../profile/page-geometry.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import { sectionAt } from '../section-at.ts'
import { FILE, pagePlace, WHAT } from '../wording.ts'
import type { ShownText } from './content.ts'
import { type DrawnLine, type DrawnText, isOneLetter } from './drawn-lines.ts'
import type { LineMetrics } from './fonts.ts'
import type { PdfPage } from './pdf-facts.ts'

/** A hundredth of a millimetre. */
const TOLERANCE = 0.03
/** What a rounded baseline and a rounded line can be apart. */
const HEIGHT = 0.1

/** What pages are judged by. */
export interface PagesInput {
  readonly document: FittedDocument
  readonly profile: Profile
  readonly pages: readonly PdfPage[]
  /** Paragraphs and notes, and where they are drawn. */
  readonly texts: readonly DrawnText[]
  readonly metrics: (line: DrawnLine) => LineMetrics | undefined
}

/**
 * Compares every page: that nothing on it is unknown, its paper, that its text belongs to one section and keeps to the
 * margins, and its number. Gives the section of each page.
 */
export function comparePages(differences: Differences, input: PagesInput): readonly number[] {
  const sections = sectionsOfPages(differences, input)
  const byPage = linesByPage(input)
  let number = 0
  let before = -1
  for (const [index, page] of input.pages.entries()) {
    const place = pagePlace(index)
    differences.same(place, WHAT.unknown, '', page.unknown.join(' '))
    differences.same(place, WHAT.changes, '', page.changes.join(' '))
    const section = sections[index] ?? before
    number = section !== before && restarts(input.document, section) ? 1 : number + 1
    before = section
    comparePaper(differences, index, page, input, section)
    compareMargins(differences, index, page, input, section, byPage[index] ?? [])
    compareNumber(differences, index, page, input, section, number)
    const isEmpty = page.texts.every(({ isArtifact }) => isArtifact) && page.strokes.length === 0
    const isMeant = input.document.sections.some(({ blocks }) => blocks.length === 0)
    if (isEmpty && !isMeant) differences.same(place, WHAT.blank, false, true)
  }
  return sections
}

function restarts({ sections }: FittedDocument, index: number): boolean {
  return sections[index]?.continues !== true
}

/** The section of each page by the text on it; sections follow one another, each on pages of its own. */
function sectionsOfPages(
  differences: Differences,
  { texts, pages, document }: PagesInput,
): readonly number[] {
  const sections: (number | undefined)[] = pages.map(() => undefined)
  for (const { wanted, lines } of texts) {
    if (wanted.place.kind === 'note') continue
    for (const { page } of lines) {
      const known = sections[page]
      sections[page] = known ?? wanted.place.section
      if (known !== undefined && known !== wanted.place.section) {
        differences.same(pagePlace(page), WHAT.section, known + 1, wanted.place.section + 1)
        return sections.map(section => section ?? 0)
      }
    }
  }
  let last = 0
  const filled = sections.map(section => {
    if (section !== undefined && section < last) differences.same(FILE, WHAT.sections, last + 1, section + 1)
    last = section ?? last
    return last
  })
  differences.same(FILE, WHAT.sections, document.sections.length - 1, Math.max(last, lastTextless(document)))
  return filled
}

/** The last section without a word in it, which no page can be told to belong to. */
function lastTextless({ sections }: FittedDocument): number {
  return sections.findLastIndex(({ blocks }) =>
    blocks.every(({ type }) => type === 'table' || type === 'rule'),
  )
}

function linesByPage({
  texts,
  pages,
}: PagesInput): readonly (readonly { line: DrawnLine; text: DrawnText }[])[] {
  const byPage: { line: DrawnLine; text: DrawnText }[][] = pages.map(() => [])
  for (const text of texts) for (const line of text.lines) byPage[line.page]?.push({ line, text })
  return byPage
}

function comparePaper(
  differences: Differences,
  index: number,
  found: PdfPage,
  { document, profile }: PagesInput,
  section: number,
): void {
  const { width, height } = pageGeometry(profile, sectionAt(document, section))
  differences.same(pagePlace(index), WHAT.width, width, found.width)
  differences.same(pagePlace(index), WHAT.height, height, found.height)
}

/** Text keeps to the margins on all four sides; the sides of paragraphs are compared line by line elsewhere. */
function compareMargins(
  differences: Differences,
  index: number,
  page: PdfPage,
  { document, profile, metrics }: PagesInput,
  section: number,
  lines: readonly { readonly line: DrawnLine; readonly text: DrawnText }[],
): void {
  const { margins } = pageGeometry(profile, sectionAt(document, section))
  const free = { left: page.width, right: page.width, top: page.height, bottom: page.height }
  for (const { line, text } of lines) {
    const measured = metrics(line)
    const { size, place } = text.wanted
    const ascent = (measured?.ascent ?? 0) * size
    const height = (measured?.height ?? 0) * size * place.lines.lineSpacing
    if (!isOneLetter(line.pieces)) {
      free.left = Math.min(free.left, line.x)
      free.right = Math.min(free.right, page.width - line.end)
    }
    free.top = Math.min(free.top, page.height - line.baseline - ascent)
    free.bottom = Math.min(free.bottom, line.baseline - (height - ascent))
  }
  for (const side of ['left', 'right', 'top', 'bottom'] as const) {
    const tolerance = side === 'top' || side === 'bottom' ? HEIGHT : TOLERANCE
    if (free[side] < margins[side] - tolerance)
      differences.same(pagePlace(index), WHAT[side], margins[side], Math.round(free[side] * 100) / 100)
  }
}

/** The number stands in the middle of the top margin, and nowhere on the first page of a series. */
function compareNumber(
  differences: Differences,
  index: number,
  page: PdfPage,
  { document, profile }: PagesInput,
  section: number,
  number: number,
): void {
  const { pageNumber } = profile
  const { margins } = pageGeometry(profile, sectionAt(document, section))
  const texts = page.texts.filter(text => isPageNumber(text, page.height - margins.top))
  const isHidden = pageNumber.hideOnFirst && number === 1
  const place = pagePlace(index)
  const words = texts
    .map(({ text }) => text)
    .join('')
    .trim()
  const isSame = differences.same(place, WHAT.number, isHidden ? '' : String(number), words)
  const [first] = texts
  const last = texts.at(-1)
  if (!isSame || !first || !last) return
  differences.same(place, WHAT.size, pageNumber.size, first.size)
  const middle = (margins.left + page.width - margins.right) / 2
  const found = (first.x + last.end) / 2
  if (Math.abs(middle - found) > HEIGHT) differences.same(place, WHAT.numberPlace, middle, found)
  const top = page.height - first.y - (first.font.line?.ascent ?? 0) * first.size
  if (Math.abs(top - pageNumber.fromTop) > HEIGHT)
    differences.same(place, WHAT.numberPlace, pageNumber.fromTop, top)
}

/** What stands outside of the structure above the text area. */
export function isPageNumber({ y, isArtifact }: ShownText, textTop: number): boolean {
  return isArtifact && y > textTop
}
