import type { GivenNumber } from './block.ts'

/** Counts what stands side by side; a number written out is shown as it is, and counted on from where it can be read. */
export class Count {
  #next = 1

  /** The position of the next one, or its number as written. */
  next(
    given: GivenNumber | undefined,
    read: (text: string) => number | undefined = () => undefined,
  ): GivenNumber {
    if (typeof given === 'string') {
      const written = read(given)
      if (written !== undefined) this.#next = written + 1
      return given
    }
    const position = given ?? this.#next
    this.#next = position + 1
    return position
  }
}
