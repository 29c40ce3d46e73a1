import { toTwips } from '../../base/units.ts'
import type { FittedDocument, FittedSection } from '../../document/fitted.ts'
import { pageGeometry } from '../../profile/page-geometry.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Differences } from '../difference.ts'
import { FILE, sectionPlace, WHAT } from '../wording.ts'
import type { DocxFacts } from './docx-facts.ts'
import type { Story, StorySection } from './open-story.ts'
import { PAGE_NUMBER_STYLE } from './role-styles.ts'

/** Compares paper, margins and page numbers of every section. */
export function compareSections(
  differences: Differences,
  { body, headers }: DocxFacts,
  document: FittedDocument,
  profile: Profile,
): void {
  differences.same(FILE, WHAT.sections, document.sections.length, body.sections.length)
  // A section without a header of a kind has that of the section before it.
  const current = new Map<string, string>()
  for (const [index, section] of document.sections.entries()) {
    const found = body.sections[index]
    if (!found) return
    comparePaper(differences, index, section, found, profile)
    for (const [type, id] of found.headers) current.set(type, id)
    const header = (type: string) => headers.get(current.get(type) ?? '')
    compareNumbers(differences, index, section, found, profile, header)
  }
}

function comparePaper(
  differences: Differences,
  index: number,
  section: FittedSection,
  { size, margins }: StorySection,
  profile: Profile,
): void {
  const place = sectionPlace(index)
  const wanted = pageGeometry(profile, section)
  const twips = (what: keyof typeof WHAT, expected: number, found: string | undefined) =>
    differences.same(place, WHAT[what], toTwips(expected), found === undefined ? undefined : Number(found))
  twips('width', wanted.width, size.get('w:w'))
  twips('height', wanted.height, size.get('w:h'))
  differences.same(place, WHAT.orientation, section.orientation, size.get('w:orient') ?? 'portrait')
  for (const side of ['top', 'right', 'bottom', 'left'] as const)
    twips(side, wanted.margins[side], margins.get(`w:${side}`))
  twips('numberPlace', profile.pageNumber.fromTop, margins.get('w:header'))
}

/** Numbers are fields in the header of all pages but the first of a series, where the profile hides it. */
function compareNumbers(
  differences: Differences,
  index: number,
  section: FittedSection,
  { numbering, hasFirstPage }: StorySection,
  { pageNumber }: Profile,
  header: (type: string) => Story | undefined,
): void {
  const place = sectionPlace(index)
  const restarts = section.continues !== true
  const isHidden = pageNumber.hideOnFirst && (index === 0 || restarts)
  differences.same(place, WHAT.firstNumber, restarts ? '1' : undefined, numbering.get('w:start'))
  differences.same(place, WHAT.firstHidden, isHidden, hasFirstPage && !hasNumber(header('first')))
  differences.same(place, WHAT.number, true, hasNumber(header('default')))
}

function hasNumber(header: Story | undefined): boolean {
  return (
    header?.paragraphs.some(
      ({ style, fields }) => style === PAGE_NUMBER_STYLE && fields.some(field => /^PAGE\b/.test(field)),
    ) ?? false
  )
}
