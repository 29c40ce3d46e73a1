import type { Localized, Path } from '../../../base/diagnostic.ts'
import type { KeyLanguage } from './key-names.ts'

/** A language that files are written in: plans, or the settings of a project. */
export interface Grammar {
  /** What messages call a whole file of it. */
  readonly name: Localized
  /** What it says of the whole; made once, when it is first asked for. */
  field(): Field
}

/** What a language says of one place in a file. */
export interface Field {
  /** Keys allowed there, in English; empty when it holds none or any. */
  readonly keys: readonly string[]
  /** Keys that must stand there. */
  readonly required: readonly string[]
  /** Words allowed there, in English; empty when it holds none or any text. */
  readonly words: readonly string[]
  /** Meaning in Vietnamese, without a full stop at the end. */
  readonly description: string | undefined
  readonly example: unknown
  /** Whether any text may stand there. */
  readonly takesText: boolean
  /** The Vietnamese names of the keys, with and without diacritics. */
  readonly vietnameseSpellings: readonly string[]
  /** The field below a key, in English, or of the items of a list. */
  inner(step: string | number): Field
  at(path: Path): Field
  /** The key an author means, by its English or Vietnamese name; undefined when there is none such. */
  keyWritten(name: string): string | undefined
  /** The word an author means; undefined when there is none such. */
  wordWritten(text: string): string | undefined
  /** What a key is called in a language. */
  keyIn(language: KeyLanguage, key: string): string
  keysIn(language: KeyLanguage): readonly string[]
}
