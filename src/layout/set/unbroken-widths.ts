import { type Pt, wholeTwips } from '../../base/units.ts'

/** Room kept beside a longest word or amount, or rounding would break it, ours or a word processor's. */
export const SLACK = 0.3

/** All widths together. */
export function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0)
}

/** Whole twips that together fill `width`: the widest part takes what rounding leaves. */
export function filling(widths: readonly Pt[], width: Pt): readonly Pt[] {
  const rounded = roundedDown(widths)
  const left = width - sum(rounded)
  const widest = rounded.indexOf(Math.max(...rounded))
  return rounded.map((part, column) => (column === widest ? wholeTwips(part + left) : part))
}

/** Widths in whole twips, none wider than it was. */
export function roundedDown(widths: readonly Pt[]): readonly Pt[] {
  return widths.map(part => Math.floor(part * 20 + 1e-6) / 20)
}
