import {
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { toTwips } from '../../base/units.ts'
import type { FittedSection } from '../../document/fitted.ts'
import { pageGeometry } from '../../profile/page-geometry.ts'
import type { Profile } from '../../profile/profile.ts'

/**
 * Page size, margins and numbering of a section; `isFirst`: it opens the document. A page that bears number 1 has a
 * header of its own, which hides the number where the profile says so.
 */
export function sectionOptions(
  section: FittedSection,
  isFirst: boolean,
  profile: Profile,
): ISectionPropertiesOptions {
  const { page, pageNumber } = profile
  const { margins } = pageGeometry(profile, section)
  const restarts = section.continues !== true
  return {
    type: SectionType.NEXT_PAGE,
    page: {
      // docx swaps the sides of a landscape page itself.
      size: {
        width: toTwips(page.width),
        height: toTwips(page.height),
        orientation:
          section.orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        top: toTwips(margins.top),
        right: toTwips(margins.right),
        bottom: toTwips(margins.bottom),
        left: toTwips(margins.left),
        header: toTwips(pageNumber.fromTop),
        footer: toTwips(pageNumber.fromTop),
        gutter: 0,
      },
      pageNumbers: restarts ? { start: 1 } : {},
    },
    titlePage: pageNumber.hideOnFirst && (isFirst || restarts),
  }
}

/** Headers with the page number, and without it for first pages where the profile hides it there. */
export function pageNumberHeaders(profile: Profile): { readonly default: Header; readonly first?: Header } {
  const number = new TextRun({ children: [PageNumber.CURRENT] })
  const shown = new Header({ children: [new Paragraph({ style: 'KHPageNumber', children: [number] })] })
  if (!profile.pageNumber.hideOnFirst) return { default: shown }
  return { default: shown, first: new Header({ children: [new Paragraph({ style: 'KHPageNumber' })] }) }
}
