import type { Page } from '../../layout/page.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { Expected } from '../expected.ts'
import { FILE, pagePlace, WHAT } from '../wording.ts'
import type { ShownText } from './content.ts'
import type { PdfPage } from './pdf-facts.ts'

/** Compares every page: its paper, that text keeps to the margins, its number, and which words stand on it. */
export function comparePages(
  differences: Differences,
  pages: readonly PdfPage[],
  { document, layout, profile }: Expected,
): void {
  differences.same(FILE, WHAT.pages, layout.pages.length, pages.length)
  for (const [index, expected] of layout.pages.entries()) {
    const found = pages[index]
    if (!found) return
    const orientation = document.sections[expected.section]?.orientation ?? 'portrait'
    comparePaper(differences, index, found, profile, orientation)
    compareWords(differences, index, found, expected, profile.page.margins[orientation].top, profile)
  }
}

/** A hundredth of a millimetre. */
const TOLERANCE = 0.03

function comparePaper(
  differences: Differences,
  index: number,
  { width, height, texts }: PdfPage,
  { page }: Profile,
  orientation: 'portrait' | 'landscape',
): void {
  const place = pagePlace(index)
  const margins = page.margins[orientation]
  const isTurned = orientation === 'landscape'
  differences.same(place, WHAT.width, isTurned ? page.height : page.width, width)
  differences.same(place, WHAT.height, isTurned ? page.width : page.height, height)
  const box = boxOf(texts)
  const room = {
    left: box.left - margins.left,
    right: width - margins.right - box.right,
    bottom: box.bottom - margins.bottom,
    top: height - margins.top - box.top,
  }
  for (const side of ['left', 'right', 'bottom', 'top'] as const)
    if (room[side] < -TOLERANCE)
      differences.same(place, WHAT[side], margins[side], margins[side] + room[side])
}

/** Between which lines the text of a page begins, page furniture apart. */
function boxOf(texts: readonly ShownText[]) {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity }
  for (const { x, y, text, isArtifact } of texts) {
    if (isArtifact || text === ' ') continue
    if (x < box.left) box.left = x
    if (x > box.right) box.right = x
    if (y < box.bottom) box.bottom = y
    if (y > box.top) box.top = y
  }
  return box
}

function compareWords(
  differences: Differences,
  index: number,
  page: PdfPage,
  expected: Page,
  top: number,
  { pageNumber }: Profile,
): void {
  const place = pagePlace(index)
  const isNumber = ({ y, isArtifact }: ShownText) => isArtifact && y > page.height - top
  const shows = (texts: readonly ShownText[]) => texts.map(({ text }) => text).join('')
  const isHidden = pageNumber.hideOnFirst && expected.number === 1
  const number = page.texts.filter(isNumber)
  differences.same(place, WHAT.number, isHidden ? '' : String(expected.number), shows(number).trim())
  const wanted = layoutWords(expected, top)
  const loose = page.texts.filter(({ isArtifact, mcid }) => !isArtifact && mcid === undefined)
  differences.same(place, WHAT.untagged, '', shows(loose))
  const furniture = page.texts.filter(text => text.isArtifact && !isNumber(text))
  differences.same(place, WHAT.furniture, wanted.furniture, shows(furniture))
  const own = page.texts.filter(({ isArtifact }) => !isArtifact)
  differences.same(place, WHAT.words, wanted.own, shows(own))
}

/** What a laid-out page shows, page number apart: its own words, and header rows that are repeated. */
function layoutWords({ items }: Page, top: number): { own: string; furniture: string } {
  let own = ''
  let furniture = ''
  for (const item of items) {
    if (item.type !== 'line') continue
    const text = item.runs.map(run => run.text).join('')
    if (item.owner !== undefined) own += text
    else if (item.baseline > top) furniture += text
  }
  return { own, furniture }
}
