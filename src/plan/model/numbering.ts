/** How a level numbers its rows or items, shown by its first number; `1.1` takes its parent's number along. */
export const NUMBER_FORMATS = [
  'I',
  'I.',
  'A',
  'A.',
  '1',
  '1.',
  '1)',
  '1.1',
  '1.1.',
  'a',
  'a.',
  'a)',
  '(1)',
  '(a)',
  '-',
  '+',
  '',
] as const
export type NumberFormat = (typeof NUMBER_FORMATS)[number]

/** Letters of điểm and of lettered parts (PL I-I.II.6.đ): the Vietnamese alphabet without letters that carry a hat or horn. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
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

/**
 * The number of the `position`th item (from 1) as its level writes it: `II`, `2.`, `(b)`, `-`. `parent` is the number
 * of the item around it, which `1.1` takes along when it is Arabic.
 */
export function formatNumber(format: NumberFormat, position: number, parent = ''): string {
  const [, open = '', sign, close = ''] = /^(\(?)(1\.1|[IA1a])?(.*)$/.exec(format) ?? []
  return sign === undefined ? format : open + counted(sign, position, parent) + close
}

function counted(sign: string, position: number, parent: string): string {
  if (sign === 'I') return roman(position)
  if (sign === 'A') return letter(position).toUpperCase()
  if (sign === 'a') return letter(position)
  const above = sign === '1.1' ? /^\d[\d.]*(?=[.)]?$)/.exec(parent)?.[0].replace(/\.$/, '') : undefined
  return above === undefined ? String(position) : `${above}.${position}`
}

/** What a row among its siblings shows: the author's number, else the generated one; `index` is from 0. */
export function numberOf(
  row: { readonly number?: string | undefined },
  format: NumberFormat,
  index: number,
  parent: string,
): string {
  return row.number ?? formatNumber(format, index + 1, parent)
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

/** a, b, c, d, đ, e, g …; after y there are two letters: aa, ab. */
export function letter(position: number): string {
  const before = Math.floor((position - 1) / LETTERS.length)
  const last = LETTERS[(position - 1) % LETTERS.length] ?? ''
  return before > 0 ? letter(before) + last : last
}
