import type { GivenNumber } from './block.ts'

/** Counts what stands side by side; a number written out is shown as it is and not counted. */
export class Count {
  #next = 1

  /** The position of the next one, or its number as written. */
  next(given: GivenNumber | undefined): GivenNumber {
    if (typeof given === 'string') return given
    const position = given ?? this.#next
    this.#next = position + 1
    return position
  }
}
