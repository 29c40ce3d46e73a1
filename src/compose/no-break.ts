const NO_BREAK_SPACE = '\u00a0'

/** Words that lead to the number or letter after them: “Điều 3”, “điểm a”, “ngày 17”, “Quý II”, “Phụ lục I”. */
const LEADING = wordSet(
  'số điều khoản điểm tiết mục chương phần lục mẫu ngày tháng năm quý thứ lần lúc tổ cấp',
)
/** What numbers count: “15 %”, “20 giờ”, “75 triệu đồng”. */
const UNITS = wordSet('% ‰ giờ phút đồng nghìn triệu tỷ km m ha kg tấn lít °C')

function wordSet(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/**
 * Running text with no-break spaces where a line should not end: inside references, dates, amounts and names. Hyphens in
 * numbers (37/QĐ-UBND) stay plain, since a no-break hyphen would hide the number from a reader's search.
 */
export function withoutBreaks(text: string): string {
  const words = text.split(' ')
  let whole = words[0] ?? ''
  for (let index = 1; index < words.length; index += 1)
    whole += (isOneWithNext(words, index - 1) ? NO_BREAK_SPACE : ' ') + (words[index] ?? '')
  return whole
}

function isOneWithNext(words: readonly string[], index: number): boolean {
  const [word = '', next = '', afterNext = ''] = words.slice(index, index + 3)
  // A dash between words ends the line of the first, or a line would begin like an item of a list.
  if (next === '-' || next === '–') return word !== '' && afterNext !== ''
  if (/^[\d/]/u.test(next)) return leads(word)
  if (/\d$/u.test(word) && UNITS.has(bare(next))) return true
  if (/^đ\/c$/iu.test(word)) return /^\p{Lu}/u.test(next)
  return /^(?:[IVXLC]+|[a-zđ])(?![\p{L}\p{N}])/u.test(next) && leads(word)
}

function leads(word: string): boolean {
  return LEADING.has(bare(word).toLowerCase())
}

/** A word without the signs around it; a sign that is a word itself stays. */
function bare(word: string): string {
  return word.replace(/^[(“"'[]+|(?<![)”"'\].,;:])[)”"'\].,;:]+$/gu, '')
}
