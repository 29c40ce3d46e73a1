const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín']
/** What threes of digits are called from the right; above a billion they begin again. */
const THREES = ['', 'nghìn', 'triệu']
const BILLION = 1_000_000_000n

/** A whole number in words: `1.005.021` is “một triệu không trăm linh năm nghìn không trăm hai mươi mốt”. */
export function numberInWords(value: bigint): string {
  if (value === 0n) return 'không'
  if (value < 0n) return `âm ${numberInWords(-value)}`
  const [billions, rest] = [value / BILLION, value % BILLION]
  const below = rest === 0n ? [] : belowBillion(rest, billions > 0n)
  return [...(billions > 0n ? [numberInWords(billions), 'tỷ'] : []), ...below].join(' ')
}

function belowBillion(value: bigint, goesOn: boolean): readonly string[] {
  const threes = [2, 1, 0].map(place => Number((value / 1000n ** BigInt(place)) % 1000n))
  const words: string[] = []
  for (const [index, three] of threes.entries()) {
    if (three === 0) continue
    const unit = THREES[2 - index] ?? ''
    words.push(...threeInWords(three, goesOn || words.length > 0), ...(unit === '' ? [] : [unit]))
  }
  return words
}

/** Three digits; `isInner` behind greater ones, where their zeros are said. */
function threeInWords(value: number, isInner: boolean): readonly string[] {
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10]
  const words: string[] = []
  if (hundreds > 0 || isInner) words.push(DIGITS[hundreds] ?? '', 'trăm')
  if (tens === 1) words.push('mười')
  else if (tens > 1) words.push(DIGITS[tens] ?? '', 'mươi')
  else if (ones > 0 && words.length > 0) words.push('linh')
  if (ones === 1 && tens > 1) words.push('mốt')
  else if (ones === 5 && tens > 0) words.push('lăm')
  else if (ones > 0) words.push(DIGITS[ones] ?? '')
  return words
}

const DIGIT_WORDS: ReadonlyMap<string, bigint> = new Map([
  ...DIGITS.map((word, digit) => [word, BigInt(digit)] as const),
  ['mốt', 1n],
  ['tư', 4n],
  ['lăm', 5n],
  ['nhăm', 5n],
  ['bẩy', 7n],
])
const GREAT_WORDS: ReadonlyMap<string, bigint> = new Map([
  ['nghìn', 1000n],
  ['ngàn', 1000n],
  ['triệu', 1_000_000n],
  ['tỷ', BILLION],
  ['tỉ', BILLION],
])

/** The number that words say, in any of the usual ways (`linh`, `lẻ`, `ngàn`, `tư`); undefined where one is none of a number. */
export function numberOfWords(text: string): bigint | undefined {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .split(/[\s,.]+/)
    .filter(word => word !== '')
  const counted = new WordCounter()
  return words.length > 0 && words.every(word => counted.add(word)) ? counted.value : undefined
}

class WordCounter {
  /** What is said of billions, of the rest above a thousand, and of the three digits being said. */
  #billions = 0n
  #above = 0n
  #three = 0n
  #digit: bigint | undefined

  get value(): bigint {
    return this.#billions + this.#above + this.#three + (this.#digit ?? 0n)
  }

  /** False where a word is none of a number. */
  add(word: string): boolean {
    const digit = DIGIT_WORDS.get(word)
    const great = GREAT_WORDS.get(word)
    if (digit !== undefined) {
      this.#three += this.#digit ?? 0n
      this.#digit = digit
    } else if (great !== undefined) this.#close(great)
    else if (word === 'trăm') this.#times(100n)
    else if (word === 'mươi' || word === 'chục') this.#times(10n)
    else if (word === 'mười') this.#three += 10n
    else return word === 'linh' || word === 'lẻ'
    return true
  }

  #times(unit: bigint): void {
    this.#three += (this.#digit ?? 0n) * unit
    this.#digit = undefined
  }

  #close(unit: bigint): void {
    const said = this.#three + (this.#digit ?? 0n)
    this.#three = 0n
    this.#digit = undefined
    if (unit < BILLION) this.#above += said * unit
    else {
      this.#billions = (this.#billions + this.#above + said) * unit
      this.#above = 0n
    }
  }
}
