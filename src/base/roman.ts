const NUMERALS: readonly (readonly [number, string])[] = [
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

/** A Roman numeral. */
export function roman(value: number): string {
  let rest = value
  let text = ''
  for (const [amount, sign] of NUMERALS) {
    text += sign.repeat(Math.floor(rest / amount))
    rest %= amount
  }
  return text
}

/** What a Roman numeral in capitals stands for, up to `most`; undefined for any other text. */
export function romanValue(text: string, most = Number.POSITIVE_INFINITY): number | undefined {
  let rest = text
  let value = 0
  for (const [amount, sign] of NUMERALS)
    for (; value <= most && rest.startsWith(sign); rest = rest.slice(sign.length)) value += amount
  return value > 0 && value <= most && roman(value) === text ? value : undefined
}
