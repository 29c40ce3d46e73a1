import { memoizeByObject } from '../../base/memoize.ts'
import type { Pt } from '../../base/units.ts'
import type { Measure } from './measure.ts'
import type { Appearance } from './runs.ts'
import type { SolidWord, SpaceWord } from './word.ts'

/** Word may break after a hyphen or dash inside a word when a letter follows: “xã-hội”, not “63/2010” or “-5”. */
const AFTER_DASH = /(?<=[^\s\-–—][-–—])(?=\p{L})/u
const DASH = /[-–—]/u

/** Longer or further words are made anew each time, so that no input can fill the memory. */
const LONGEST_REMEMBERED = 24
const MOST_REMEMBERED = 50_000

const vocabulariesOf = memoizeByObject((_: Measure) => new Map<Appearance, Vocabulary>())

/** The words of one appearance, shared by all documents measured alike: official texts use few words often. */
export function vocabularyOf(measure: Measure, appearance: Appearance): Vocabulary {
  const known = vocabulariesOf(measure)
  const vocabulary = known.get(appearance) ?? new Vocabulary(measure, appearance)
  known.set(appearance, vocabulary)
  return vocabulary
}

export class Vocabulary {
  readonly #measure: Measure
  readonly #appearance: Appearance
  readonly #words = new Map<string, readonly SolidWord[]>()
  readonly #space: SpaceWord

  constructor(measure: Measure, appearance: Appearance) {
    this.#measure = measure
    this.#appearance = appearance
    this.#space = this.#spacesOf(1)
  }

  /** Width of a text, in points. */
  width(text: string): Pt {
    return this.#measure.width(text, this.#appearance.face, this.#appearance.size)
  }

  spaces(count: number): SpaceWord {
    return count === 1 ? this.#space : this.#spacesOf(count)
  }

  /** Text without spaces as words: one, or more where a line may break after a dash. */
  words(text: string): readonly SolidWord[] {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    const parts = DASH.test(text) ? text.split(AFTER_DASH) : [text]
    const words = parts.map(part => this.#wordOf(part))
    if (text.length <= LONGEST_REMEMBERED && this.#words.size < MOST_REMEMBERED) this.#words.set(text, words)
    return words
  }

  #wordOf(text: string): SolidWord {
    const width = this.width(text)
    return { type: 'word', pieces: [{ text, appearance: this.#appearance, width }], width }
  }

  #spacesOf(count: number): SpaceWord {
    const width = this.width(' ') * count
    const piece = { text: ' '.repeat(count), appearance: this.#appearance, width }
    return { type: 'space', piece, count, width }
  }
}
