import { type NameWord, nameWords } from './name-words.ts'

/** A name found in running text. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly text: string
}

interface Step {
  readonly next: Map<string, Step>
  ends?: true
}

/** Behind a name these words make it another body’s: “… tỉnh”, “… các cấp”, “… cấp huyện”, “… Chính phủ”. */
const OTHERS: ReadonlySet<string> = new Set([
  'tinh',
  'thanh',
  'huyen',
  'quan',
  'thi',
  'cac',
  'cap',
  'trung',
  'bo',
  'tp',
  'chinh',
  'so',
  'cuc',
])
/** “thị trấn” is a commune too. */
const SAME_AFTER_THI = 'tran'

/** Finds names in texts, however they are spelled: in one pass over the words of a text. */
export class NameFinder {
  readonly #first: Step = { next: new Map() }

  /** `keys` are those of the names, see `nameKey`. */
  constructor(keys: Iterable<string>) {
    for (const key of keys) {
      let step = this.#first
      for (const word of key.split(' ')) {
        const next = step.next.get(word) ?? { next: new Map() }
        step.next.set(word, next)
        step = next
      }
      step.ends = true
    }
  }

  /** The names in a text, none inside another; those of other places’ bodies are left out. */
  *find(text: string): Generator<FoundName> {
    const words = nameWords(text)
    for (let index = 0; index < words.length; index += 1) {
      const last = this.#longest(words, index)
      const [first, end] = [words[index], words[last]]
      if (first === undefined || end === undefined) continue
      if (!isOthers(words, isOf(words[last + 1], text) ? last + 2 : last + 1))
        yield { start: first.start, end: end.end, text: text.slice(first.start, end.end) }
      index = last
    }
  }

  /** The last word of the longest name that begins at a word; -1 for none. */
  #longest(words: readonly NameWord[], from: number): number {
    let step: Step | undefined = this.#first
    let last = -1
    for (let index = from; index < words.length; index += 1) {
      const keys = words[index]?.keys ?? []
      if (keys.length === 0 && index === from) return -1
      for (const key of keys) step = step?.next.get(key)
      if (step === undefined) return last
      if (step.ends && keys.length > 0) last = index
    }
    return last
  }
}

/** “Cổng Thông tin điện tử của Chính phủ” */
function isOf(word: NameWord | undefined, text: string): boolean {
  return word?.keys.length === 0 && text.slice(word.start, word.end) === 'của'
}

function isOthers(words: readonly NameWord[], index: number): boolean {
  const key = words[index]?.keys[0] ?? ''
  return OTHERS.has(key) && !(key === 'thi' && words[index + 1]?.keys[0] === SAME_AFTER_THI)
}
