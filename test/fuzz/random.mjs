/** Numbers that look random and are the same for a seed: mulberry32. */
export class Random {
  #state

  constructor(...seeds) {
    this.#state = 0x9e3779b9
    for (const seed of seeds) {
      this.#state = (this.#state ^ seed) >>> 0
      this.below(2)
      this.#state = Math.imul(this.#state ^ (this.#state >>> 15), 0x85ebca6b) >>> 0
    }
  }

  /** From 0 up to, not with, `end`. */
  below(end) {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * end)
  }

  /** True once in so many times. */
  oneIn(times) {
    return this.below(times) === 0
  }

  pick(items) {
    return items[this.below(items.length)]
  }

  /** Often 1, seldom many. */
  few(most) {
    let count = 1
    while (count < most && this.oneIn(2)) count++
    return count
  }
}
