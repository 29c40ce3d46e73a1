import type { Pt } from '../base/units.ts'
import type { MarkStyle } from './profile.ts'

/** Height of a line with capital letters in its middle, in sizes of the text. */
const LINE = 1.1

/** What the height of a mark's box is made up of, besides its border. */
export interface MarkBox {
  /** Between border and line, above and below, in whole points: Word knows no others. */
  readonly space: Pt
  /** Exact height of the line. */
  readonly line: Pt
}

export function markBox({ size, height, weight }: MarkStyle): MarkBox {
  const inside = height - 2 * weight
  const space = Math.max(0, Math.round((inside - LINE * size) / 2))
  return { space, line: inside - 2 * space }
}
