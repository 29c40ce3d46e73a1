import type { NumberFormat, PlanRow } from './plan.ts'

/** Letters of điểm and of lettered parts (PL I-I.II.6.đ): the Vietnamese alphabet without letters that carry a hat or horn. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** The number of the `position`th item (from 1) as its level writes it: `II`, `2.`, `b)`, `-`. */
export function formatNumber(format: NumberFormat, position: number): string {
  const [sign = '', tail = ''] = format
  if (sign === 'I') return roman(position) + tail
  if (sign === 'A') return letter(position).toUpperCase() + tail
  if (sign === '1') return String(position) + tail
  if (sign === 'a') return letter(position) + tail
  return sign
}

/** What a row among its siblings shows: the author's number, else the generated one; `index` is from 0. */
export function numberOf(row: PlanRow, format: NumberFormat, index: number): string {
  return row.number ?? formatNumber(format, index + 1)
}

/** The format of a level, 0 the outermost; the last format serves all deeper levels. */
export function formatOfLevel(formats: readonly NumberFormat[], level: number): NumberFormat {
  return formats[Math.min(level, formats.length - 1)] ?? ''
}

/** A Roman numeral. */
export function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [amount, sign] of ROMAN) {
    text += sign.repeat(Math.floor(rest / amount))
    rest %= amount
  }
  return text
}

/** a, b, c, d, đ, e, g …; after y the letters double: aa, bb. */
export function letter(position: number): string {
  const index = position - 1
  const sign = LETTERS[index % LETTERS.length] ?? ''
  return sign.repeat(Math.floor(index / LETTERS.length) + 1)
}
