import { plainSpelling } from '../../plan/language/keys/spelling.ts'
import { type SpokenWord, spokenWords } from '../texts/spoken-words.ts'

/**
 * Whether two names can be of the same body: the words of the shorter are the first of the longer. An abbreviation in
 * capitals stands for the words it is made of: UBND, HĐND, THCS.
 */
export function canBeSameBody(name: string, other: string): boolean {
  return fits(spokenWords(name), spokenWords(other))
}

function fits(words: readonly SpokenWord[], others: readonly SpokenWord[]): boolean {
  const [word] = words
  const [other] = others
  if (!word || !other) return true
  if (word.same === other.same) return fits(words.slice(1), others.slice(1))
  return (
    (isAbbreviation(word, others) && fits(words.slice(1), others.slice(word.written.length))) ||
    (isAbbreviation(other, words) && fits(words.slice(other.written.length), others.slice(1)))
  )
}

function isAbbreviation({ written }: SpokenWord, words: readonly SpokenWord[]): boolean {
  if (written.length < 2 || written !== written.toUpperCase()) return false
  const initials = words.slice(0, written.length).map(word => word.written.slice(0, 1))
  return plainSpelling(initials.join('')) === plainSpelling(written)
}
