/** A length in points (1/72 inch). Every length in kehoach is in points unless its name says otherwise. */
export type Pt = number

const TWIPS_PER_POINT = 20

/** Whole twips (1/20 point), the unit Word stores lengths in. */
export function toTwips(length: Pt): number {
  return Math.round(length * TWIPS_PER_POINT)
}

/** A number of twips as a length. */
export function twips(count: number): Pt {
  return count / TWIPS_PER_POINT
}

/** The nearest length that is a whole number of twips, so that DOCX and PDF use the very same number. */
export function wholeTwips(length: Pt): Pt {
  return toTwips(length) / TWIPS_PER_POINT
}

/** Millimetres as points, rounded to a whole twip. */
export function mm(millimetres: number): Pt {
  return wholeTwips((millimetres * 72) / 25.4)
}

/** Centimetres as points, rounded to a whole twip. */
export function cm(centimetres: number): Pt {
  return mm(centimetres * 10)
}
