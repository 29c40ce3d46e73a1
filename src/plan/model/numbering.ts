import { roman, romanValue } from '../../base/roman.ts'

/** How a level numbers its rows or items, shown by its first number; `1.1` takes its parent's number along. */
export const NUMBER_FORMATS = [
  'I',
  'I.',
  'A',
  'A.',
  '1',
  '1.',
  '1)',
  '1/',
  '1.1',
  '1.1.',
  'a',
  'a.',
  'a)',
  'a/',
  '(1)',
  '(a)',
  '-',
  '+',
  '*',
  '',
] as const
export type NumberFormat = (typeof NUMBER_FORMATS)[number]

/** How one level is numbered. */
export interface NumberLevel {
  readonly format: NumberFormat
  /** Its numbers run on through all the groups around it, as “STT” does in lists of goods or people. */
  readonly runsOn?: boolean | undefined
}

/** Letters of điểm and of lettered parts (PL I-I.II.6.đ): the Vietnamese alphabet without letters that carry a hat or horn. */
const LETTERS = [...'abcdđeghiklmnopqrstuvxy']
/** Groups are lettered A, B, C, D, E: hardly any published text has a capital Đ among them. */
const CAPITALS = [...'ABCDEGHIKLMNOPQRSTUVXY']

/**
 * The number of the `position`th item (from 1) as its level writes it: `II`, `2.`, `(b)`, `-`. `parent` is the number
 * of the item around it, which `1.1` takes along when it is Arabic.
 */
export function formatNumber(format: NumberFormat, position: number, parent = ''): string {
  const { open, sign, close } = partsOf(format)
  return sign === undefined ? format : open + counted(sign, position, parent) + close
}

/** What a format counts with, and what stands around it; dashes and the like do not count. */
function partsOf(format: NumberFormat) {
  const [, open = '', sign, close = ''] = /^(\(?)(1\.1|[IA1a])?(.*)$/.exec(format) ?? []
  return { open, sign, close }
}

/** A number without the bracket before it and what closes it. */
function bareNumber(number: string): string {
  return number
    .trim()
    .replace(/^\(/, '')
    .replace(/[.)/:]$/, '')
}

function counted(sign: string, position: number, parent: string): string {
  if (sign === 'I') return roman(position)
  if (sign === 'A') return letter(position, CAPITALS)
  if (sign === 'a') return letter(position)
  const above = sign === '1.1' ? /^\d[\d.]*(?=[.)]?$)/.exec(parent)?.[0].replace(/\.$/, '') : undefined
  return above === undefined ? String(position) : `${above}.${position}`
}

/**
 * The position of a number as its level writes it, whatever closes it: 3 of `c)` where the level has `a.`; undefined of
 * what the level has not, such as `2a`, or `4.1` below `1`.
 */
export function positionOf(format: NumberFormat, number: string, parent = ''): number | undefined {
  const { sign } = partsOf(format)
  const bare = bareNumber(number)
  if (sign === undefined || bare === '' || bare.length > LONGEST_NUMBER) return undefined
  if (sign === 'I') return romanValue(bare)
  if (sign === 'A') return positionOfLetter(bare, CAPITALS)
  if (sign === 'a') return positionOfLetter(bare, LETTERS)
  const above = sign === '1.1' ? counted(sign, 1, parent).slice(0, -1) : ''
  const own = bare.startsWith(above) ? bare.slice(above.length) : ''
  return /^\d{1,4}$/.test(own) && Number(own) > 0 ? Number(own) : undefined
}

const LONGEST_NUMBER = 40

/** Numbers of each kind of level, those that are none of its list among them; `4.1` below `1` is told as such. */
const LIKE: Readonly<Record<string, RegExp>> = {
  I: /^[IVXLC]{1,7}$/,
  A: /^[A-ZĐ]$/,
  a: /^[a-zđ]$/,
  '1': /^\d{1,4}$/,
}

/** Whether a number is written as its level writes some, though it may not be one of this list: `f)`. */
export function isLike(format: NumberFormat, number: string): boolean {
  return LIKE[partsOf(format).sign ?? '']?.test(bareNumber(number)) === true
}

function positionOfLetter(text: string, letters: readonly string[]): number | undefined {
  let value = 0
  for (const one of text) {
    const position = letters.indexOf(one) + 1
    if (position === 0) return undefined
    value = value * letters.length + position
  }
  return value > 0 && letter(value, letters) === text ? value : undefined
}

/** A level, 0 the outermost; the last serves all deeper ones. */
export function levelAt(levels: readonly NumberLevel[], level: number): NumberLevel {
  return levels[Math.min(level, levels.length - 1)] ?? { format: '' }
}

/** Levels of these formats. */
export function levelsOf(...formats: readonly NumberFormat[]): readonly NumberLevel[] {
  return formats.map(format => ({ format }))
}

/** a, b, c, d, đ, e, g …; after y there are two letters: aa, ab. */
export function letter(position: number, letters: readonly string[] = LETTERS): string {
  const before = Math.floor((position - 1) / letters.length)
  const last = letters[(position - 1) % letters.length] ?? ''
  return before > 0 ? letter(before, letters) + last : last
}
