import { type Amount, withDecimals } from './amount.ts'
import { numberInWords, numberOfWords } from './number-words.ts'

const UNITS: readonly (readonly [string, bigint])[] = [
  ['nghìn', 1000n],
  ['ngàn', 1000n],
  ['triệu', 1_000_000n],
  ['tỷ', 1_000_000_000n],
  ['tỉ', 1_000_000_000n],
]
const MONEY = /(?:(?<!\p{L})(nghìn|ngàn|triệu|tỷ|tỉ)\s+)?(?<!\p{L})(?:đồng|vnđ|vnd|đ)(?!\p{L})/iu

/** How many đồng one of a unit is: `triệu đồng` a million; undefined where it is none of money. */
export function dongIn(unit: string): bigint | undefined {
  const found = MONEY.exec(unit.normalize('NFC'))
  if (!found) return undefined
  const name = found[1]?.toLowerCase()
  return UNITS.find(([word]) => word === name)?.[1] ?? 1n
}

/** An amount of units in whole đồng; undefined where some of one is left. */
export function inDong(amount: Amount, unit: bigint): bigint | undefined {
  const parts = amount.digits * unit
  const whole = withDecimals({ ...amount, digits: parts }, 0).digits
  return withDecimals({ digits: whole, decimals: 0, isPercent: false }, amount.decimals).digits === parts
    ? whole
    : undefined
}

/** `20.000.000` as “Hai mươi triệu đồng”. */
export function moneyInWords(dong: bigint): string {
  const words = `${numberInWords(dong)} đồng`
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** What stands behind “Bằng chữ:” up to a bracket or a full stop, and what stands before it. */
const WORDS = /(?<!\p{L})bằng\s{1,3}chữ\s{0,3}:\s{0,3}([^().;/:\n]{0,400})/iu
/** Nothing, or a blank to be filled in. */
const BLANK =
  /(?<!\p{L})bằng\s{1,3}chữ\s{0,3}:\s{0,3}((?:…|\.{3}|_{3})[….\s_]{0,200}|)(?=\s{0,3}[)./]{0,5}\s{0,3}$)/iu

/** An amount in words as an author gives it. */
export interface WrittenWords {
  readonly words: string
  /** Where it begins in the text. */
  readonly start: number
  /** What stands before “Bằng chữ”. */
  readonly before: string
  /** In đồng, if that can be read. */
  readonly value: bigint | undefined
}

export function writtenWords(text: string): WrittenWords | undefined {
  const found = WORDS.exec(text)
  if (!found) return undefined
  const given = found[1] ?? ''
  const words = given.split(/(?<!\p{L})(?:đồng|vnđ|chẵn)(?!\p{L})/iu)[0]?.trim() ?? ''
  const start = found.index + found[0].length - given.length
  return { words, start, before: text.slice(0, found.index), value: numberOfWords(words) }
}

/** A text with the amount written where it asks for it: “(Bằng chữ: …)”; undefined where it does not. */
export function filledWithWords(text: string, dong: bigint): string | undefined {
  const found = BLANK.exec(text)
  if (!found) return undefined
  const head = found[0].slice(0, found[0].length - (found[1] ?? '').length).trimEnd()
  const tail = text.slice(found.index + found[0].length).trimStart()
  return `${text.slice(0, found.index)}${head} ${moneyInWords(dong)}${tail}`
}
