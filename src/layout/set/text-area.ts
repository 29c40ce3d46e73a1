import type { Pt } from '../../base/units.ts'
import { type PagesOf, pageGeometry, textWidth } from '../../profile/page-geometry.ts'
import type { Profile } from '../../profile/profile.ts'

/** A page's paper and the area inside its margins, in points from the page's top left corner. */
export interface TextArea {
  readonly pageWidth: Pt
  readonly pageHeight: Pt
  readonly left: Pt
  readonly top: Pt
  readonly width: Pt
  readonly height: Pt
}

export function textArea(profile: Profile, pages: PagesOf): TextArea {
  const { width, height, margins } = pageGeometry(profile, pages)
  return {
    pageWidth: width,
    pageHeight: height,
    left: margins.left,
    top: margins.top,
    width: textWidth(profile, pages),
    height: height - margins.top - margins.bottom,
  }
}
