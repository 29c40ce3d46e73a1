import { isSyllable } from '../../plan/text/syllables.ts'
import { bareWord } from './ends.ts'

/** Words that names of bodies and places begin with, in small letters inside a name. */
const SMALL = new Set(
  'nhân dân các và của về xã phường thị trấn trấn huyện quận tỉnh thành phố đặc khu thường trực kiểm tra kinh tế xã hội giáo dục đào tạo văn hóa hoá thể thao du lịch công thương nông nghiệp môi trường tài chính kế hoạch tổng hợp tư pháp y khoa học công nghệ thông tin truyền thông dân tộc tôn giáo lao động ban quản lý bộ trung học cơ sở phổ thông tiểu học mầm non đảng ủy uỷ'.split(
    ' ',
  ),
)

/** Names that many documents have in capitals alone; the first word of each is passed over. */
const NAMES = [
  'của Ủy ban nhân dân',
  'của Hội đồng nhân dân',
  'của Ủy ban Mặt trận Tổ quốc Việt Nam',
  'của Trường Trung học cơ sở',
  'của Trường Trung học phổ thông',
  'của Trường Tiểu học',
  'của Trường Mầm non',
]

/** How the words of a document are written where they are not all in capitals. */
export class Casing {
  /** Names and abbreviations by their words in small letters, of two to six words. */
  readonly #phrases = new Map<string, Map<string, number>>()
  readonly #words = new Map<string, Map<string, number>>()

  constructor(texts: readonly string[]) {
    for (const [place, text] of [...texts, ...NAMES].entries()) {
      const words = text.split(' ').map(bareWord)
      if (isCapitals(text)) continue
      for (const [at, word] of words.entries()) {
        if (word === '') continue
        // What begins a sentence has its capital from there.
        if (at > 0 && place < texts.length) count(this.#words, word)
        for (let length = 2; length <= MOST_WORDS && at + length <= words.length; length += 1) {
          const phrase = words.slice(at, at + length).join(' ')
          if (at > 0) count(this.#phrases, phrase)
        }
      }
    }
  }

  /** A text in capitals as a sentence: names keep theirs. A text that is not all in capitals stays. */
  sentence(text: string): string {
    if (!isCapitals(text)) return text
    const cased = this.#cased(text.split(' '), word => word.toLowerCase())
    return capitalized(cased)
  }

  /** A name in capitals as names are written: `Ủy ban nhân dân phường Chí Minh`. */
  name(text: string): string {
    if (!isCapitals(text)) return text
    const cased = this.#cased(text.split(' '), (word, at) =>
      at > 0 && SMALL.has(bareWord(word).toLowerCase()) ? word.toLowerCase() : nameWord(word),
    )
    return capitalized(cased.replace(FIELD, (_, lead: string, letter: string) => lead + letter.toUpperCase()))
  }

  /** Words as the document writes them elsewhere, the longest phrases first; else by `otherwise`. */
  #cased(words: readonly string[], otherwise: (word: string, at: number) => string): string {
    const result: string[] = []
    for (let at = 0; at < words.length; ) {
      const length = this.#longest(words, at)
      if (length > 0) {
        const phrase = words.slice(at, at + length)
        const known = commonest(this.#phrases.get(phrase.map(bareWord).join(' ').toLowerCase())) ?? ''
        const cased = known.split(' ')
        result.push(
          ...phrase.map((word, index) => word.replace(bareWord(word), () => cased[index] ?? bareWord(word))),
        )
        at += length
        continue
      }
      const word = words[at] ?? ''
      if (/^[IVX]+$/.test(bareWord(word))) {
        result.push(word)
        at += 1
        continue
      }
      const known = commonest(this.#words.get(bareWord(word).toLowerCase()))
      if (known === undefined && isAbbreviation(bareWord(word))) {
        result.push(word)
        at += 1
        continue
      }
      result.push(known === undefined ? otherwise(word, at) : word.replace(bareWord(word), () => known))
      at += 1
    }
    return result.join(' ')
  }

  #longest(words: readonly string[], at: number): number {
    for (let length = Math.min(MOST_WORDS, words.length - at); length >= 2; length -= 1) {
      const phrase = words
        .slice(at, at + length)
        .map(bareWord)
        .join(' ')
        .toLowerCase()
      if (this.#phrases.has(phrase)) return length
    }
    return 0
  }
}

/** What a department is for begins with a capital: `Sở Giáo dục`. */
const FIELD = /(?<!\p{L})((?:sở|bộ|cục)\s)(\p{Ll})/giu

const MOST_WORDS = 6

export function isCapitals(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && text === text.toUpperCase()
}

export function capitalized(text: string): string {
  return text.replace(/\p{L}/u, letter => letter.toUpperCase())
}

/** Letters that make no syllable, such as UBND and GDĐT. */
function isAbbreviation(word: string): boolean {
  return /^[A-ZĐ]{2,6}$/u.test(word) && !isSyllable(word.toLowerCase())
}

function nameWord(word: string): string {
  return word.toLowerCase().replace(/\p{L}/u, letter => letter.toUpperCase())
}

function count(counts: Map<string, Map<string, number>>, text: string): void {
  const key = text.toLowerCase()
  const spellings = counts.get(key) ?? new Map<string, number>()
  counts.set(key, spellings)
  spellings.set(text, (spellings.get(text) ?? 0) + 1)
}

function commonest(spellings: ReadonlyMap<string, number> | undefined): string | undefined {
  return [...(spellings ?? [])].sort((a, b) => b[1] - a[1])[0]?.[0]
}
