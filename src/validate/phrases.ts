import type { ReadText } from '../plan/text/read-texts.ts'
import { withOneToneStyle } from '../plan/text/tone-marks.ts'

/** A phrase found in a text. */
export interface FoundPhrase {
  /** As it is listed. */
  readonly phrase: string
  /** As it is written in the text. */
  readonly written: string
  readonly range: readonly [start: number, end: number]
}

/**
 * Searches for whole phrases, however large their letters, their spaces and their tone style. Phrases are in small
 * letters.
 */
export function phraseFinder(phrases: Iterable<string>): (read: ReadText) => readonly FoundPhrase[] {
  const longestFirst = [...phrases].map(normalised).toSorted((one, other) => other.length - one.length)
  const listed = new Map([...phrases].map(phrase => [normalised(phrase), phrase]))
  const pattern = longestFirst.map(phrase => escaped(phrase).replaceAll(' ', '\\s+')).join('|')
  const regExp = new RegExp(`(?<![A-Za-zÀ-ỹ\\d])(?:${pattern})(?![A-Za-zÀ-ỹ\\d])`, 'giu')
  return ({ text }) =>
    [...withOneToneStyle(text).matchAll(regExp)].map(({ index, 0: found }) => ({
      phrase: listed.get(normalised(found)) ?? found,
      written: text.slice(index, index + found.length),
      range: [index, index + found.length],
    }))
}

/** A phrase in letters as large as those of another: all small, the first large, or all large. */
export function inLettersOf(phrase: string, model: string): string {
  if (model === model.toUpperCase()) return phrase.toUpperCase()
  const first = model.slice(0, 1)
  return first === first.toUpperCase() ? capital(phrase) : phrase
}

function capital(phrase: string): string {
  return phrase.slice(0, 1).toUpperCase() + phrase.slice(1)
}

function normalised(phrase: string): string {
  return withOneToneStyle(phrase.toLowerCase()).replace(/\s+/g, ' ')
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
