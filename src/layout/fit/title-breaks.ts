import { firmness } from './compounds.ts'

/** Words after which a title is not broken: they belong to what follows. */
const LEADING = words(
  'ngày tháng quý số điều khoản điểm mục chương phần tiết xã phường huyện tỉnh quận đặc khu phố thôn tổ và hoặc của về trong trên',
  'tại từ đến theo với cho do để nhằm bằng bởi các những việc ban hành có không được bị là giai đoạn',
)

/** Words a new line of a title may well begin with. */
const OPENING = words('và của về trong trên tại theo cho để nhằm với do bằng từ đến thuộc năm giai đối đợt')

function words(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(list => list.split(' ')))
}

/** Short forms for the right to sign, which stand before an office or a body (PL I-I.II.7.b). */
const AUTHORITY = /^(TM|KT|TL|TUQ|Q)\.$/u

/** How well a title breaks between two words. */
export type Break = 'good' | 'plain' | 'bad'

/**
 * Judges the break of a Vietnamese title before one of its words by their sense: well before a connective, after a comma or a
 * slash; badly inside a date, a number or a name, and after a word that leads to the next. Inside a word of two syllables
 * badly too, if it is a word at `least` as firm, but where one of them is rather of the word beside it: “bảo đảm | an toàn”.
 */
export function breakBefore(words: readonly string[], index: number, least = 1): Break {
  const [before = '', after = ''] = [words[index - 1], words[index]]
  const kind = breakBetween(before, after)
  if (kind !== 'word') return kind
  const own = firmnessOf(before, after)
  if (own < least) return breakBeforeOpening(bare(after).toLowerCase())
  const beside = Math.max(
    firmnessOf(words[index - 2] ?? '', before),
    firmnessOf(after, words[index + 1] ?? ''),
  )
  return own < beside ? 'plain' : 'bad'
}

function firmnessOf(before: string, after: string): number {
  return firmness(bare(before).toLowerCase(), bare(after).toLowerCase())
}

function breakBetween(before: string, after: string): Break | 'word' {
  const key = `${before} ${after}`
  const judged = known.get(key)
  if (judged !== undefined) return judged
  const found = judge(before, after)
  if (key.length <= LONGEST_REMEMBERED && known.size < MOST_REMEMBERED) known.set(key, found)
  return found
}

/** Official texts repeat few pairs of words; longer or further ones are judged anew, so that no input fills the memory. */
const known = new Map<string, Break | 'word'>()
const LONGEST_REMEMBERED = 40
const MOST_REMEMBERED = 20_000

function judge(before: string, after: string): Break | 'word' {
  if (AUTHORITY.test(before)) return 'bad'
  if (/[,;:.)/]$/u.test(before) || after.startsWith('(')) return 'good'
  const [first, second] = [before.toLowerCase(), bare(after).toLowerCase()]
  if (LEADING.has(first) || isInNumber(before, after) || isInName(before, after)) return 'bad'
  if (isDash(before) || isDash(after)) return 'bad'
  if (firmness(first, second) > 0) return 'word'
  return breakBeforeOpening(second)
}

function breakBeforeOpening(word: string): Break {
  return OPENING.has(word) ? 'good' : 'plain'
}

/** A word without the signs around it. */
function bare(word: string): string {
  return word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/gu, '')
}

/** “Nghị định | 45”, and “17 | tháng”, “02 | năm” in a date, whose day and month a draft may leave blank. */
function isInNumber(before: string, after: string): boolean {
  return /^[\d\u00a0]/u.test(after) || (/[\d\u00a0]$/u.test(before) && /^(tháng|năm)$/u.test(after))
}

function isDash(word: string): boolean {
  return /^[-–—]$/u.test(word)
}

/** Two capitalised words are one name, unless all is in capitals. */
function isInName(before: string, after: string): boolean {
  const isCapitalised = (word: string) => /^\p{Lu}\p{Ll}/u.test(word)
  return isCapitalised(before) && isCapitalised(after)
}
