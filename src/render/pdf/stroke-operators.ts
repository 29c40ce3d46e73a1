import type { PlacedStroke } from '../../layout/page.ts'
import { colorOperands } from './color.ts'
import { number } from './number.ts'

/** Operators that draw a line; black is the colour a page begins with. */
export function drawStroke({ x1, y1, x2, y2, weight, color }: PlacedStroke): string {
  const line = `${number(weight)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`
  return color === undefined ? line : `${colorOperands(color)} RG ${line} 0 G`
}
