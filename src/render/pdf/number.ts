const PRECISION = 1000

/** A number as PDF writes it, to a thousandth. Throws on NaN and infinity, which would ruin the file. */
export function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a length: ${value}`)
  return String(Math.round(value * PRECISION) / PRECISION)
}
