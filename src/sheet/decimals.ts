/** A number as a sheet stores it, in decimal digits: `digits` × 10^`exponent`. */
interface Decimal {
  readonly isNegative: boolean
  readonly digits: string
  readonly exponent: number
}

/** Sheets show no more digits than these; those behind are what binary fractions leave: 0.30000000000000004. */
const MOST_DIGITS = 15
/** A number with more zeros is shown as it is stored. */
const MOST_EXPONENT = 40

/**
 * A stored number as it is read in Vietnamese: a comma before its decimals, dots in groups where its format has some,
 * all its digits whatever the format rounds to. Undefined for what is no number.
 */
export function shownNumber(stored: string, format: string): string | undefined {
  const decimal = readDecimal(stored.trim())
  if (!decimal) return undefined
  const main = plainFormat(format)
  const isPercent = main.includes('%')
  const exponent = decimal.exponent + (isPercent ? 2 : 0)
  if (Math.abs(exponent) > MOST_EXPONENT) return stored.trim().replace('.', ',')
  const { digits, isNegative } = decimal
  const cut = digits.length + exponent
  const whole = cut <= 0 ? '0' : digits.slice(0, cut).padEnd(cut, '0')
  const decimals = (cut < 0 ? '0'.repeat(-cut) + digits : digits.slice(cut)).replace(/(?<!0)0+$/, '')
  const padded = whole.padStart(leastDigits(main), '0')
  const shown = /[#0?],[#0?]/.test(main) ? padded.replace(/\B(?=(?:\d{3})+$)/g, '.') : padded
  const sign = isNegative && /[1-9]/.test(digits) ? '-' : ''
  return `${sign}${shown}${decimals === '' ? '' : `,${decimals}`}${isPercent ? '%' : ''}`
}

function readDecimal(text: string): Decimal | undefined {
  const found = /^([+-]?)(\d{1,400})(?:\.(\d{0,400}))?(?:[eE]([+-]?\d{1,4}))?$/.exec(text)
  if (!found) return undefined
  const [, sign, whole = '', decimals = '', power = '0'] = found
  const digits = (whole + decimals).replace(/^0+(?=\d)/, '')
  const rounded = roundedDigits(digits)
  return {
    isNegative: sign === '-',
    digits: rounded.digits,
    exponent: Number(power) - decimals.length + rounded.dropped,
  }
}

function roundedDigits(digits: string): { readonly digits: string; readonly dropped: number } {
  const dropped = digits.length - MOST_DIGITS
  if (dropped <= 0) return { digits, dropped: 0 }
  const kept = BigInt(digits.slice(0, MOST_DIGITS)) + (digits.charAt(MOST_DIGITS) >= '5' ? 1n : 0n)
  return { digits: String(kept), dropped }
}

/** The format of positive numbers, without what stands in quotes or brackets. */
export function plainFormat(format: string): string {
  const bare = format.replace(/"[^"]*"|\\.|\[[^[\]]*\]|_./g, '')
  const [first = ''] = bare.split(';')
  return /^general$/i.test(first.trim()) ? '' : first
}

/** `0000000000` shows a telephone number with its first 0. */
function leastDigits(format: string): number {
  const [whole = ''] = format.split('.')
  return Math.max(1, /^[0-]+$/.test(whole) ? whole.replaceAll('-', '').length : 1)
}
