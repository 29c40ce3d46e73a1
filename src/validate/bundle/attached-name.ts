import type { NamedText } from '../../plan/model/plan.ts'
import { excerpt, placesOf, type SpokenWord, sharedWords, spokenWords } from '../texts/spoken-words.ts'

/** How a text names another: as it is called, otherwise at some place, or without its type. */
export type Naming = 'right' | 'untyped' | { readonly here: string; readonly there: string }

/** Type and name of an attached text, to be looked for in what issues it. */
export class AttachedName {
  readonly #type: readonly SpokenWord[]
  readonly #name: readonly SpokenWord[]

  constructor({ type, title }: NamedText) {
    this.#type = spokenWords(type)
    const words = spokenWords(title)
    this.#name = words.slice(afterAbout(words, 0))
  }

  /** How a text names it, taken where it comes nearest to the name. */
  in(text: string): Naming {
    const words = spokenWords(text)
    const [first, ...others] = placesOf(this.#type, words).map(place => {
      const from = afterAbout(words, place + this.#type.length)
      return { from, shared: sharedWords(words, from, this.#name) }
    })
    if (!first) return 'untyped'
    const { from, shared } = others.reduce((a, b) => (b.shared > a.shared ? b : a), first)
    if (shared === this.#name.length) return 'right'
    return { here: excerpt(words, from + shared), there: excerpt(this.#name, shared) }
  }
}

const [ABOUT, MATTER, SHORT] = spokenWords('về việc V/v')

/** The place behind “Về”, “Về việc” or “V/v”, which say nothing of a name. */
function afterAbout(words: readonly SpokenWord[], at: number): number {
  if (words[at]?.same === SHORT?.same) return at + 1
  if (words[at]?.same !== ABOUT?.same) return at
  return words[at + 1]?.same === MATTER?.same ? at + 2 : at + 1
}
