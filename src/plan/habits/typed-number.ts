import { romanValue } from '../../base/roman.ts'

/** A number or a dash that stands typed at the start of a text. */
export interface TypedNumber {
  /** `I`, `1`, `1.1`, `a`, `-`. */
  readonly bare: string
  /** With what closes it: `I.`, `a)`, `1/`. */
  readonly written: string
  readonly sign: 'digits' | 'capital' | 'letter' | 'bullet'
  /** The part of the text to leave out: with the space behind it, and marks of bold of its own. */
  readonly range: readonly [start: number, end: number]
}

/** Stars that open before the number, and close behind it where the number alone is bold. */
const NUMBERED =
  /^(?<stars>\*{0,3})(?<number>(?<level>(?:Phần|PHẦN|Chương|CHƯƠNG|Mục|MỤC|Tiểu mục|TIỂU MỤC|Khoản|Điểm)\s{1,3})?\(?(?:(?<digits>\d{1,3}(?:\.\d{1,2}){0,4})|(?<roman>[IVXLC]{1,7})|(?<letter>[A-ZĐa-zđ]))(?<mark>[.)/:,]|[ \u00A0]?[-–](?=\s)|))(?<close>\*{0,3})(?<space>[ \t\u00A0]*)(?=(?<next>\S))/u

/** Marks Word and other editors set before items; those of its symbol font among them. */
const BULLET = /^(?<bullet>[-–—+•●▪‣·*\uF000-\uF0FF])(?<space>[ \t\u00A0]+(?=\S)|(?=[A-ZÀ-ỴĐ“"(]))/u

/** The number typed before a text; undefined where what stands there may be a word of it. */
export function typedNumber(text: string): TypedNumber | undefined {
  return bullet(text) ?? numbered(text)
}

/** The dash that stands for a typed one: `-`, or `+` for what is below it. */
function bullet(text: string): TypedNumber | undefined {
  const { bullet: mark, space } = BULLET.exec(text)?.groups ?? {}
  if (mark === undefined || space === undefined || (space === '' && !/[-+•]/.test(mark))) return undefined
  return {
    bare: mark === '+' ? '+' : '-',
    written: mark,
    sign: 'bullet',
    range: [0, mark.length + space.length],
  }
}

function numbered(text: string): TypedNumber | undefined {
  const {
    stars = '',
    number = '',
    level = '',
    digits,
    roman: numeral,
    letter,
    mark = '',
    close = '',
    space = '',
    next = '',
  } = NUMBERED.exec(text)?.groups ?? {}
  const bare = digits ?? numeral ?? letter
  if (bare === undefined || (close !== '' && close !== stars)) return undefined
  const isLetter = digits === undefined && !isRoman(bare)
  if (isLetter && bare.length > 1) return undefined
  const rest = text.slice(stars.length + number.length + close.length)
  if (!isClosed(bare, mark, space, next, rest, digits !== undefined)) return undefined
  // “Khoản 2 Điều 3 quy định …”, “III, IV quý”, “A - B”: words of a sentence, unless the number is closed and a name follows.
  const isLoose = level !== '' || mark === ',' || /[-–]$/.test(mark)
  if (isLoose && (mark === '' || isLetter || !/[A-ZÀ-ỴĐ“"*]/.test(next))) return undefined
  if (mark === ',' && (digits?.includes('.') || NUMBER_FOLLOWS.test(rest))) return undefined
  const start = close === '' ? stars.length : 0
  return {
    bare,
    written: number,
    sign: digits !== undefined ? 'digits' : /^\p{Lu}/u.test(bare) ? 'capital' : 'letter',
    range: [start, stars.length + number.length + close.length + space.length],
  }
}

/** Numbers that are listed: “I, II và III”, and divisions of a text that is cited: “Khoản 2, Điều 3”. */
const NUMBER_FOLLOWS =
  /^\s*(?:[IVXLC]{1,7}(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ])|(?:điều|khoản|điểm|mục|chương|phần|phụ lục)\s{1,3}[\da-zđ]{1,4}(?![A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]))/iu

/** Whether what stands behind a number says that it is one, not “V.I. Lê-nin”, “V/v”, “1.500”, “24/7” or “2 hội nghị”. */
function isClosed(
  bare: string,
  mark: string,
  space: string,
  next: string,
  rest: string,
  isDigits: boolean,
): boolean {
  if (/[\d.,%]/.test(next)) return false
  const isCapital = /[A-ZÀ-ỴĐ“"*]/.test(next)
  if (mark === '') return bare.includes('.') && space !== '' && isCapital
  if (/^\s*[A-ZĐ]\./u.test(rest) && !isDigits) return false
  if (space !== '') return true
  return isCapital && (mark === ')' || mark === '.') && (isDigits || bare.length > 1 || mark === ')')
}

/** No heading has a higher number: “C.” is a letter. */
const MOST = 99

function isRoman(text: string): boolean {
  return romanValue(text, MOST) !== undefined
}

/** Whether a typed number is the one a level gives: `1)` is `1.`, `•` is `-`. */
export function isSameNumber({ bare }: TypedNumber, generated: string): boolean {
  return bare === generated.replace(/^\(|(?<![.)/:])[.)/:]+$/g, '')
}

/** Whether all of a list are numbered by hand in one way: then those are numbers, whatever they count. */
export function isCountedByHand(list: readonly (TypedNumber | undefined)[]): boolean {
  const [first] = list
  if (!first || !list.every(typed => typed?.sign === first.sign)) return false
  return list.length > 1 || first.sign === 'bullet' || first.sign === 'digits'
}

/** Whether the numbers of a list go on inside a text: “1. Rà soát; 2. Công khai”. */
export function countsOn(text: string, { bare, sign, range }: TypedNumber): boolean {
  if (sign !== 'digits' || !/^\d+$/.test(bare)) return false
  return new RegExp(String.raw`[\s;.]${Number(bare) + 1}[.)/]\s`).test(text.slice(range[1]))
}
