import type { Color } from '../../layout/page.ts'
import { number } from './number.ts'

/** A colour as the operands of PDF's operators: red, green and blue from 0 to 1. Throws on what is no colour. */
export function colorOperands(color: Color): string {
  const [, ...parts] = /^(\w\w)(\w\w)(\w\w)$/.exec(color) ?? []
  return [0, 1, 2].map(part => number(Number.parseInt(parts[part] ?? '', 16) / 0xff)).join(' ')
}
