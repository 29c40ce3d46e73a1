import { sameSpelling } from '../../plan/language/keys/spelling.ts'
import { parseMarkup } from '../../plan/text/markup.ts'

/** A word as it is written, and one form for all spellings that say the same. */
export interface SpokenWord {
  readonly written: string
  readonly same: string
}

/** The words of an author's text: markup, punctuation, capitals and line breaks make no difference. */
export function spokenWords(text: string): readonly SpokenWord[] {
  const plain = parseMarkup(text)
    .map(piece => (piece.type === 'text' ? piece.text : ' '))
    .join('')
  return plain
    .split(/\s+/u)
    .map(word =>
      word.replace(
        /^[^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]+|(?<![^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d])[^A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]+$/gu,
        '',
      ),
    )
    .filter(word => word !== '')
    .map(written => ({ written, same: sameSpelling(written.replace(/[‐‑–—]/gu, '-')) }))
}

/** How many words from `start` on are those of another text, from its first. */
export function sharedWords(
  words: readonly SpokenWord[],
  start: number,
  others: readonly SpokenWord[],
): number {
  let count = 0
  while (count < others.length && words[start + count]?.same === others[count]?.same) count += 1
  return count
}

/** Where a row of words stands among others: the index of its first. */
export function placesOf(row: readonly SpokenWord[], words: readonly SpokenWord[]): readonly number[] {
  return words.map((_, index) => index).filter(index => sharedWords(words, index, row) === row.length)
}

/** A few words around one, as an author finds them: `… hành chính năm 2025 phường Chí …`. */
export function excerpt(words: readonly SpokenWord[], index: number): string {
  const from = Math.max(0, index - 3)
  const to = Math.min(words.length, index + 3)
  const inner = words.slice(from, to).map(word => word.written)
  return [...(from > 0 ? ['…'] : []), ...inner, ...(to < words.length ? ['…'] : [])].join(' ')
}
