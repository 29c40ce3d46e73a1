import type { PlainText } from './plain-text.ts'
import { withOneToneStyle } from './tone-marks.ts'

/** Remembered, since many rules look for words in the same texts. */
const known = new WeakMap<PlainText, string>()
const knownWords = new WeakMap<PlainText, readonly string[]>()

/** A text in small letters with its tones in one style, letter for letter as long: so that words can be found in it. */
export function comparedText(read: PlainText): string {
  const last = known.get(read)
  if (last !== undefined) return last
  // The only letter that is longer when it is small.
  const compared = withOneToneStyle(read.text.replaceAll('İ', 'I')).toLowerCase()
  known.set(read, compared)
  return compared
}

/** The words and numbers of `comparedText`, without what stands between them. */
export function comparedWords(read: PlainText): readonly string[] {
  const last = knownWords.get(read)
  if (last) return last
  const words = comparedText(read).split(/[^a-zà-ỹ\d]+/)
  knownWords.set(read, words)
  return words
}
