import type { Pt } from '../../base/units.ts'

/** The search for the narrowest room stops at this width, in points. */
const FINE = 0.5

/** The least room between two widths that is enough, to half a point; `most` is taken to be. */
export function leastSufficientWidth(least: Pt, most: Pt, enough: (room: Pt) => boolean): Pt {
  let low = least
  let high = most
  while (high - low > FINE) {
    const middle = (low + high) / 2
    if (enough(middle)) high = middle
    else low = middle
  }
  return high
}
