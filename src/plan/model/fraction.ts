import type { Amount } from './amount.ts'

/** An exact number, as quotients of amounts are; its denominator is greater than 0. */
export interface Fraction {
  readonly top: bigint
  readonly bottom: bigint
}

export function fractionOf({ digits, decimals }: Amount): Fraction {
  return { top: digits, bottom: 10n ** BigInt(decimals) }
}

/** Undefined of a quotient by nothing. */
export function calculated(
  sign: '+' | '-' | '*' | '/',
  one: Fraction,
  other: Fraction,
): Fraction | undefined {
  if (sign === '*') return { top: one.top * other.top, bottom: one.bottom * other.bottom }
  if (sign === '/') {
    if (other.top === 0n) return undefined
    const turn = other.top < 0n ? -1n : 1n
    return { top: turn * one.top * other.bottom, bottom: turn * one.bottom * other.top }
  }
  const more = other.top * one.bottom
  return {
    top: one.top * other.bottom + (sign === '+' ? more : -more),
    bottom: one.bottom * other.bottom,
  }
}

/** A fraction with so many decimals, rounded half away from zero. */
export function rounded({ top, bottom }: Fraction, decimals: number): Amount {
  const scaled = top * 10n ** BigInt(decimals) * 2n
  const half = scaled < 0n ? -bottom : bottom
  return { digits: (scaled + half) / (2n * bottom), decimals, isPercent: false }
}
