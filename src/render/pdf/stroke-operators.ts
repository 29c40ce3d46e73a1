import type { PlacedStroke } from '../../layout/page.ts'
import { number } from './number.ts'

/** Operators that draw a black line. */
export function drawStroke({ x1, y1, x2, y2, weight }: PlacedStroke): string {
  return `${number(weight)} w ${number(x1)} ${number(y1)} m ${number(x2)} ${number(y2)} l S`
}
