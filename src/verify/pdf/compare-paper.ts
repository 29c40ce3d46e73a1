import type { Orientation } from '../../document/model.ts'
import type { Page } from '../../layout/page.ts'
import type { Profile } from '../../profile/profile.ts'
import type { Pt } from '../../units.ts'
import type { Differences } from '../difference.ts'
import { pagePlace, WHAT } from '../wording.ts'
import type { PdfPage } from './pdf-facts.ts'

/** A hundredth of a millimetre. */
const TOLERANCE = 0.03

/** Compares the size of a page, and that its text keeps to the margins. */
export function comparePaper(
  differences: Differences,
  index: number,
  found: PdfPage,
  expected: Page,
  { page }: Profile,
  orientation: Orientation,
): void {
  const place = pagePlace(index)
  const margins = page.margins[orientation]
  const isTurned = orientation === 'landscape'
  differences.same(place, WHAT.width, isTurned ? page.height : page.width, found.width)
  differences.same(place, WHAT.height, isTurned ? page.width : page.height, found.height)
  const free = drawnSides(found).free(found)
  // A word wider than its column reaches into the margin by its layout already, which the author is told of.
  const laidOut = laidOutSides(expected).free(expected)
  for (const side of ['left', 'right', 'bottom', 'top'] as const) {
    const least = Math.min(margins[side], laidOut[side])
    if (free[side] < least - TOLERANCE) differences.same(place, WHAT[side], margins[side], free[side])
  }
}

/** Between which lines text begins, from the lower left corner of the page. */
class Sides {
  #left = Number.POSITIVE_INFINITY
  #right = Number.NEGATIVE_INFINITY
  #bottom = Number.POSITIVE_INFINITY
  #top = Number.NEGATIVE_INFINITY

  include(x: Pt, y: Pt): void {
    if (x < this.#left) this.#left = x
    if (x > this.#right) this.#right = x
    if (y < this.#bottom) this.#bottom = y
    if (y > this.#top) this.#top = y
  }

  /** What is left free on each side of a page. */
  free({ width, height }: { readonly width: Pt; readonly height: Pt }) {
    return { left: this.#left, right: width - this.#right, bottom: this.#bottom, top: height - this.#top }
  }
}

function drawnSides({ texts }: PdfPage): Sides {
  const sides = new Sides()
  for (const { x, y, isArtifact } of texts) if (!isArtifact) sides.include(x, y)
  return sides
}

function laidOutSides({ height, items }: Page): Sides {
  const sides = new Sides()
  for (const item of items) {
    if (item.type !== 'line' || item.owner === undefined) continue
    for (const { x, rise } of item.runs) sides.include(x, height - item.baseline + rise)
  }
  return sides
}
