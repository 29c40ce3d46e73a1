import type { ReadText } from '../../plan/reading/texts/read-texts.ts'
import { comparedText, comparedWords } from '../../plan/text/compared-text.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import { withOneToneStyle } from '../../plan/text/tone-marks.ts'

/** A phrase found in a text. */
export interface FoundPhrase {
  /** As it is listed. */
  readonly phrase: string
  /** As it is written in the text. */
  readonly written: string
  readonly range: readonly [start: number, end: number]
}

/** A phrase and its words as they are compared. */
interface Listed {
  readonly phrase: string
  readonly words: readonly string[]
}

/**
 * Searches for whole phrases, however large their letters, their spaces and their tone style; of those that overlap the
 * first and longest is found. Phrases are in small letters.
 */
export class PhraseFinder {
  readonly #byFirstWord = new Map<string, Listed[]>()

  constructor(phrases: readonly string[]) {
    // All at once: one by one they would take most of the time.
    const compared = withOneToneStyle(phrases.join('\n')).split('\n')
    for (const [index, phrase] of phrases.entries()) {
      const words = (compared[index] ?? phrase).split(' ')
      const first = words[0] ?? ''
      const listed = this.#byFirstWord.get(first)
      if (listed) listed.push({ phrase, words })
      else this.#byFirstWord.set(first, [{ phrase, words }])
    }
  }

  find(read: ReadText): readonly FoundPhrase[] {
    const listed = this.#phrasesIn(comparedWords(read))
    if (listed.size === 0) return NONE
    const found = [...listed].flatMap(one => placesOf(one, read))
    const apart: FoundPhrase[] = []
    for (const one of found.toSorted(earlierAndLonger))
      if (one.range[0] >= (apart.at(-1)?.range[1] ?? 0)) apart.push(one)
    return apart
  }

  /** The phrases whose words follow each other, whatever stands between them. */
  #phrasesIn(words: readonly string[]): ReadonlySet<Listed> {
    const found = new Set<Listed>()
    for (let index = 0; index < words.length; index += 1)
      for (const listed of this.#byFirstWord.get(words[index] ?? '') ?? NONE)
        if (listed.words.every((one, step) => one === words[index + step])) found.add(listed)
    return found
  }
}

const NONE: readonly never[] = []

function earlierAndLonger({ range: one }: FoundPhrase, { range: other }: FoundPhrase): number {
  return one[0] - other[0] || other[1] - one[1]
}

function placesOf({ phrase, words }: Listed, read: ReadText): readonly FoundPhrase[] {
  const whole = new RegExp(`(?<![${LETTERS}\\d])${words.join('\\s+')}(?![${LETTERS}\\d])`, 'g')
  return [...comparedText(read).matchAll(whole)].map(({ index, 0: found }) => ({
    phrase,
    written: read.text.slice(index, index + found.length),
    range: [index, index + found.length],
  }))
}

/** A phrase in letters as large as those of another: all small, the first large, or all large. */
export function matchCase(phrase: string, model: string): string {
  if (model === model.toUpperCase()) return phrase.toUpperCase()
  const first = model.slice(0, 1)
  return first === first.toUpperCase() ? capital(phrase) : phrase
}

function capital(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1)
}
