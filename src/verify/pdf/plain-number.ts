const MAX_DIGITS = 15
const POINT = 0x2e

/** A number without a sign and of few digits, read without making a text of it; undefined for anything else. */
export function plainNumber(source: string, start: number, end: number): number | undefined {
  if (end - start > MAX_DIGITS) return undefined
  let value = 0
  let scale = 0
  for (let at = start; at < end; at += 1) {
    const byte = source.charCodeAt(at)
    if (byte === POINT && scale === 0 && at > start) scale = 1
    else if (byte >= 0x30 && byte <= 0x39) {
      value = value * 10 + byte - 0x30
      scale *= 10
    } else return undefined
  }
  return scale === 0 ? value : value / scale
}
