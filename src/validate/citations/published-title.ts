import { excerpt, type SpokenWord, spokenWords } from '../texts/spoken-words.ts'

/** Where a title is not as it was published. */
export interface TitleDifference {
  readonly here: string
  readonly published: string
}

/** Kinds of texts, which are written large or small in titles. */
const KINDS = /^(?:nghị|thông|quyết|chỉ|luật|pháp|bộ|kế|đề)$/u

/**
 * How a cited title differs from the published one. Abbreviations stand for the words they are made of. Only a whole
 * title, such as one in a basis, may not end early, go on or have other words: in running text it flows into others.
 */
export function titleDifference(
  cited: string,
  published: string,
  isWhole: boolean,
): TitleDifference | undefined {
  const words = titleWords(cited)
  const right = titleWords(published)
  let place = 0
  for (const [index, word] of words.entries()) {
    const there = right[place]
    const span = abbreviated(word, right.slice(place, place + word.written.length))
    if (!there || (there.same !== word.same && span === 0))
      return isWhole ? differenceAt(words, index, right, place) : undefined
    if (span === 0 && isOtherwiseLarge(word, there) && !(index === 0 && isLarge(word)))
      return differenceAt(words, index, right, place)
    place += Math.max(1, span)
  }
  const isCut = isWhole && place < right.length && !endsInReference(words)
  return isCut ? differenceAt(words, words.length - 1, right, place) : undefined
}

function differenceAt(
  words: readonly SpokenWord[],
  index: number,
  right: readonly SpokenWord[],
  place: number,
): TitleDifference {
  return { here: excerpt(words, index), published: excerpt(right, Math.min(place, right.length - 1)) }
}

/** Dates and spans of years are written in several ways. */
function titleWords(title: string): readonly SpokenWord[] {
  const plain = title
    .replace(/^(?:về việc|V\/v)\s/iu, 'về ')
    .replace(/ngày 0?(\d{1,2}) tháng 0?(\d{1,2}) năm (\d{4})/gu, 'ngày $1/$2/$3')
    .replace(/ngày 0?(\d{1,2})\/0?(\d{1,2})\/(\d{4})/gu, 'ngày $1/$2/$3')
    .replace(/(\d)\s*[-–]\s*(\d)/gu, '$1-$2')
  return spokenWords(plain)
}

/** How many words an abbreviation stands for. */
function abbreviated({ written }: SpokenWord, words: readonly SpokenWord[]): number {
  if (!/^\p{Lu}{2,}$/u.test(written)) return 0
  const initials = words.map(word => word.written.slice(0, 1).toUpperCase()).join('')
  return initials === written ? written.length : 0
}

/** A title by itself begins with a capital: “Quy định chi tiết …”, “Luật Sửa đổi, bổ sung …” of some years. */
function isLarge({ written }: SpokenWord): boolean {
  return /^\p{Lu}/u.test(written)
}

function isOtherwiseLarge(word: SpokenWord, there: SpokenWord): boolean {
  return isLarge(word) !== isLarge(there) && !KINDS.test(word.written.toLowerCase())
}

/** A title that names the text it amends may stop behind its number. */
function endsInReference(words: readonly SpokenWord[]): boolean {
  return /\//u.test(words.at(-1)?.written ?? '')
}
