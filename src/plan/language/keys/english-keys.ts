import type { Path } from '../../../base/diagnostic.ts'
import type { Field, Grammar } from './grammar.ts'
import { isVietnameseName, isWordToRead, type KeyLanguage } from './key-names.ts'
import { isEnglishName, textKey } from './text-keys.ts'

/** Plain data with the keys and words of the plan language in English, as the schema knows them. */
export interface EnglishKeys {
  readonly value: unknown
  /** What most of its keys were written in. */
  readonly language: KeyLanguage
  /** By which keys are found as they are written; undefined where all are written in English. */
  readonly names: Field | undefined
  readonly duplicates: readonly DuplicateKey[]
}

/** One key given under two names in the same group. */
export interface DuplicateKey {
  /** The group; its keys in English. */
  readonly at: Path
  /** Both names, as they are written. */
  readonly first: string
  readonly second: string
}

/** Turns Vietnamese keys and words of plain data into the English ones; the ids authors choose stay as they are. */
export function englishKeys(value: unknown, grammar: Grammar): EnglishKeys {
  // A plan in English words alone need not wait for the grammar of the language.
  if (!holdsName(value)) return { value, language: 'en', names: undefined, duplicates: [] }
  const translator = new Translator()
  const names = grammar.field()
  const english = translator.read(value, names)
  return { value: english, language: translator.language, names, duplicates: translator.twice }
}

function holdsName(value: unknown): boolean {
  if (typeof value === 'string') return isWordToRead(value)
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).some(([key, inner]) => isVietnameseName(key) || holdsName(inner))
}

class Translator {
  readonly twice: DuplicateKey[] = []
  readonly #path: (string | number)[] = []
  /** Vietnamese keys met, less the English ones. */
  #balance = 0

  get language(): KeyLanguage {
    return this.#balance > 0 ? 'vi' : 'en'
  }

  read(value: unknown, field: Field): unknown {
    if (typeof value === 'string') return field.wordWritten(value) ?? value
    if (Array.isArray(value))
      return value.map((item: unknown, index) => this.#below(index, item, field.inner(index)))
    return typeof value === 'object' && value !== null ? this.#map(value, field) : value
  }

  #below(step: string | number, value: unknown, field: Field): unknown {
    this.#path.push(step)
    const english = this.read(value, field)
    this.#path.pop()
    return english
  }

  #map(map: object, field: Field): unknown {
    const written = new Map<string, string>()
    const entries: [string, unknown][] = []
    for (const [name, value] of Object.entries(map)) {
      const known = field.keyWritten(name)
      const key = known ?? name
      if (known !== undefined) this.#count(known, name, field)
      const first = written.get(key)
      if (first === undefined)
        entries.push([key, withType(this.#below(key, value, field.inner(key)), key, name)])
      else this.twice.push({ at: [...this.#path], first, second: name })
      written.set(key, first ?? name)
    }
    // Own properties even for `__proto__`.
    return Object.fromEntries(entries)
  }

  #count(key: string, name: string, field: Field): void {
    if (isEnglishName(name)) this.#balance -= 1
    else if (name !== key) this.#balance += 1
    else if (field.keyIn('vi', key) !== key) this.#balance -= 1
  }
}

/** A text under the key of its type: it is of that type unless it says another. */
function withType(value: unknown, key: string, name: string): unknown {
  const type = name === key ? undefined : textKey(name)
  if (type?.part !== key || typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return { type: type.type, ...value }
}
