/** The middle value, or the mean of the two middle ones; NaN of nothing. @param {readonly number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** @param {readonly number[]} values */
export function summary(values) {
  return { min: Math.min(...values), median: median(values), max: Math.max(...values), n: values.length }
}

/**
 * How two cases measured side by side compare: the median over rounds of the ratio inside each round. A slow spell of
 * the machine that lasts a round touches both sides, so it cancels out.
 * @param {readonly number[]} above one value per round
 * @param {readonly number[]} below one value per round, in the same order
 */
export function ratio(above, below) {
  return median(above.map((value, round) => value / below[round]))
}

/** Random numbers in [0, 1), the same ones for the same seed (mulberry32). @param {number} seed */
export function seededRandom(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
