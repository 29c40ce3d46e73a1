import type { PlacedStroke } from '../../layout/page.ts'
import { colorOperands } from './color.ts'
import { number } from './number.ts'

/** Operators that draw a line; black is the colour a page begins with. */
export function drawStroke({ x1, y1, x2, y2, weight, color, dots }: PlacedStroke): string {
  const path = `${number(weight)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`
  // Dashes of no length with round ends are dots.
  const line = dots === undefined ? path : `[0 ${number(dots)}] 0 d 1 J ${path} [] 0 d 0 J`
  return color === undefined ? line : `${colorOperands(color)} RG ${line} 0 G`
}
