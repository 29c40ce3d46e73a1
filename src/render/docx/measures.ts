import type { Pt } from '../../base/units.ts'

/** Half points, the unit of font sizes. */
export function halfPoints(size: Pt): number {
  return Math.round(size * 2)
}

/** Eighths of a point, the unit of border widths. */
export function eighths(weight: Pt): number {
  return Math.round(weight * 8)
}
