import { memoizeWords } from '../../../base/memoize-words.ts'
import { ABBREVIATIONS } from './abbreviations.ts'

/** A word of a name in its place in a text. */
export interface NameWord {
  readonly start: number
  readonly end: number
  /** What it is compared by: small, without marks, abbreviations written out; none for “và” and “của”. */
  readonly keys: readonly string[]
}

/** Inline markup, which is no part of a name. */
const MARKUP = /\[\^[^[\]\s]*\]|\*+|\\\\/g
const WORD = /[A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]+|[^\sA-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]/gu
/** What may stand between the words of a name without a meaning of its own. */
const DASH = /^[-‐‑–—/“”"'’]$/u

/** The words of a text; a mark that no name goes on behind is a word too, and so is a comma. */
export function nameWords(text: string): readonly NameWord[] {
  const words: NameWord[] = []
  for (const { 0: word, index } of withoutMarkup(text).matchAll(WORD)) {
    const keys = keysOf(word)
    if (keys) words.push({ start: index, end: index + word.length, keys })
  }
  return words
}

/** What a name is compared by, however it is capitalized, abbreviated, dashed or spaced. */
export function nameKey(name: string): string {
  return nameWords(bareName(name))
    .flatMap(({ keys }) => keys)
    .join(' ')
}

/** A name without what stands in brackets and the marks behind it, with single spaces. */
export function bareName(name: string): string {
  return withoutEndMarks(name.replace(/\([^()]*\)/g, ' ').replace(/\s+/g, ' '))
}

/** Without the spaces and marks a text ends in; found from its end, since there may be any number inside it too. */
export function withoutEndMarks(text: string): string {
  let end = text.length
  while (end > 0 && /[\s.,;:]/.test(text[end - 1] ?? '')) end -= 1
  return text.slice(0, end)
}

/** A text with its inline markup blanked, so that places in it stay. */
export function withoutMarkup(text: string): string {
  return MARKS.test(text) ? text.replace(MARKUP, mark => ' '.repeat(mark.length)) : text
}

const MARKS = /[[*\\]/

/** What a word is compared by; undefined for a mark without a meaning. */
const keysOf = memoizeWords((word): readonly string[] | undefined => {
  if (DASH.test(word)) return undefined
  const abbreviation = ABBREVIATIONS.get(word)
  if (abbreviation !== undefined) return abbreviation.split(' ')
  return JOINS.has(word.toLowerCase()) ? [] : [plain(word)]
})

/** Words that join the parts of a name, in its full form or left out. */
const JOINS: ReadonlySet<string> = new Set(['và', 'của', 'thuộc'])

/** Small and without marks. */
export function plain(text: string): string {
  return (
    text
      .toLowerCase()
      .normalize('NFD')
      .replace(/[\u0300-\u036f]+/gu, '')
      .replaceAll('đ', 'd')
      // U+01A3 stands in many texts for ư.
      .replaceAll('\u01A3', 'u')
  )
}
