import type { Pt } from '../base/units.ts'
import type { Orientation, Part } from '../document/model.ts'
import type { Margins, Profile } from './profile.ts'

/** What decides how the pages of a section look: a section as fitted is one. */
export interface PagesOf {
  readonly part: Part
  readonly orientation: Orientation
}

/** Paper as it is turned, and the margins on it, in points. */
export interface PageGeometry {
  readonly width: Pt
  readonly height: Pt
  readonly margins: Margins
}

/** The pages of a section: the only place that knows how paper, orientation and part make them. */
export function pageGeometry({ page }: Profile, { part, orientation }: PagesOf): PageGeometry {
  const isTurned = orientation === 'landscape'
  return {
    width: isTurned ? page.height : page.width,
    height: isTurned ? page.width : page.height,
    margins: { ...page.margins[orientation], ...page.partMargins[part] },
  }
}

/** Width of the text area of a section's pages, in points. */
export function textWidth(profile: Profile, pages: PagesOf): Pt {
  const { width, margins } = pageGeometry(profile, pages)
  return width - margins.left - margins.right
}
