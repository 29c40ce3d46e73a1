/** An exact decimal number, as amounts of money are: its digits without the comma, and how many stand behind it. */
export interface Amount {
  readonly digits: bigint
  readonly decimals: number
  readonly isPercent: boolean
}

/** `1.500.000`, `10.522,6`, `12,5%`, `-3`: thousands in threes or not parted at all. */
const VIETNAMESE = /^([-−+]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?\s*(%?)$/u
/** A number as YAML writes it: `1500.50`, `1e3`. */
const YAML_NUMBER = /^([-+]?)(\d+)(?:\.(\d+))?(?:e([-+]?\d+))?$/i

/** No amount has more digits; numbers without end would take time without end to add. */
const LONGEST = 64
/** Whole numbers with more digits are text even where YAML says number, since a number would not hold all of them. */
const LONGEST_NUMBER = 15

/** Reads a number in Vietnamese form; undefined when it is none. */
export function readAmount(text: string): Amount | undefined {
  if (text.length > LONGEST) return undefined
  const [, sign = '', whole = '', part = '', percent] = VIETNAMESE.exec(text.trim()) ?? []
  if (whole === '') return undefined
  const digits = BigInt(whole.replaceAll('.', '') + part)
  const isNegative = sign === '-' || sign === '−'
  return { digits: isNegative ? -digits : digits, decimals: part.length, isPercent: percent === '%' }
}

/** A finite number exactly as it is written out in decimals. */
export function amountOf(value: number): Amount {
  return yamlAmount(String(value)) ?? { digits: 0n, decimals: 0, isPercent: false }
}

/** Reads text that is a number in YAML, kept as it was written (`118.0`, `1e3`), and none in Vietnamese form. */
export function readYamlNumber(text: string): Amount | undefined {
  const written = text.trim()
  if (isTooLongNumber(written)) return undefined
  const isLong = /^-?[1-9]\d+$/.test(written) && written.length > LONGEST_NUMBER
  return isLong || readAmount(written) === undefined ? yamlAmount(written) : undefined
}

/** Whether a number, or text that is one in YAML, has more digits than any amount when written out. */
export function isTooLongNumber(value: number | string): boolean {
  const [, , whole, part = '', exponent = '0'] = YAML_NUMBER.exec(String(value).trim()) ?? []
  return whole !== undefined && whole.length + part.length + Math.abs(Number(exponent)) > LONGEST
}

function yamlAmount(text: string): Amount | undefined {
  const [, sign, whole, part = '', exponent = '0'] = YAML_NUMBER.exec(text) ?? []
  if (whole === undefined) return undefined
  const shift = Number(exponent)
  const decimals = Math.max(0, part.length - shift)
  const digits = BigInt(whole + part) * 10n ** BigInt(decimals + shift - part.length)
  return { digits: sign === '-' ? -digits : digits, decimals, isPercent: false }
}

/** In Vietnamese form, `10.522,60` with two `decimals`: rounded to them, halves away from zero, or filled up. */
export function formatAmount(amount: Amount, decimals = amount.decimals): string {
  const { digits, isPercent } = withDecimals(amount, decimals)
  const [sign, size] = digits < 0n ? ['-', -digits] : ['', digits]
  const all = String(size).padStart(decimals + 1, '0')
  const whole = all.slice(0, all.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, '.')
  const part = decimals === 0 ? '' : `,${all.slice(-decimals)}`
  return `${sign}${whole}${part}${isPercent ? '%' : ''}`
}

/** The same amount with so many decimals, rounded where it has more. */
export function withDecimals(amount: Amount, decimals: number): Amount {
  const more = decimals - amount.decimals
  if (more >= 0) return { ...amount, digits: amount.digits * 10n ** BigInt(more), decimals }
  const unit = 10n ** BigInt(-more)
  const half = amount.digits < 0n ? -unit / 2n : unit / 2n
  return { ...amount, digits: (amount.digits + half) / unit, decimals }
}

/** The exact sum of two amounts of one unit. */
export function added(one: Amount, other: Amount): Amount {
  const decimals = Math.max(one.decimals, other.decimals)
  const digits = withDecimals(one, decimals).digits + withDecimals(other, decimals).digits
  return { digits, decimals, isPercent: one.isPercent }
}

/** The amount to take away. */
export function negated(amount: Amount): Amount {
  return { ...amount, digits: -amount.digits }
}

/** Whether two amounts are the same, however many zeros are written behind the comma. */
export function isSameAmount(one: Amount, other: Amount): boolean {
  const decimals = Math.max(one.decimals, other.decimals)
  return (
    one.isPercent === other.isPercent &&
    withDecimals(one, decimals).digits === withDecimals(other, decimals).digits
  )
}
