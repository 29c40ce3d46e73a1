import type { Pt } from '../../base/units.ts'
import type { Orientation } from '../../document/model.ts'
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

export function textArea({ page }: Profile, orientation: Orientation): TextArea {
  const margins = page.margins[orientation]
  const [pageWidth, pageHeight] =
    orientation === 'portrait' ? [page.width, page.height] : [page.height, page.width]
  return {
    pageWidth,
    pageHeight,
    left: margins.left,
    top: margins.top,
    width: pageWidth - margins.left - margins.right,
    height: pageHeight - margins.top - margins.bottom,
  }
}
