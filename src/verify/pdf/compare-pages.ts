import type { Page } from '../../layout/page.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import type { Expected } from '../expected.ts'
import { FILE, pagePlace, WHAT } from '../wording.ts'
import { comparePaper } from './compare-paper.ts'
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
    comparePaper(differences, index, found, expected, profile, orientation)
    compareWords(differences, index, found, expected, profile.page.margins[orientation].top, profile)
  }
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
