import { romanValue } from '../../base/roman.ts'
import { type NumberFormat, positionOf } from '../../plan/model/numbering.ts'

/** What a paragraph is numbered by. */
export interface Marker {
  /** As it is written: `2.1.`, `a)`, `-`. */
  readonly written: string
  /** What level it can be of: markers of one level have the same shape. */
  readonly shape: string
  /** How kehoach writes such numbers; undefined where it has no such form. */
  readonly format: NumberFormat | undefined
  /** Its place in its level, from 1; undefined for dashes, and for what stands between two places. */
  readonly value: number | undefined
  /** How deep such numbers usually stand. */
  readonly rank: number
  /** Characters of the text it takes, with the space behind. */
  readonly length: number
}

const PATTERNS = {
  bracketed: /^\((\d{1,2}[a-zđ]?|[a-zđ])\)\s*/u,
  several: /^(\d{1,3}(?:\.\d{1,3}){1,4})([.)]?)(?:\s+|(?=\p{L}))/u,
  number: /^(\d{1,3}[a-zđ]?)\s?([.)/])(?:\s+|(?=[\p{L}“"(*]))/u,
  roman: /^([IVXL]{1,7})\s?([.)/])\s*(?=\S)/u,
  capital: /^([A-ZĐ])([.)/])\s+/u,
  small: /^([a-zđ]|[a-z]{2})([.)/])\s*(?=\S)/u,
  dash: /^([-–—−+*•●▪])\s*(?=[\p{L}\p{N}“"(…])/u,
} as const

/** The marker a text begins with; undefined when it begins with none. */
export function markerOf(text: string): Marker | undefined {
  return (
    dashed(text) ??
    bracketed(text) ??
    several(text) ??
    plainNumber(text) ??
    romanNumber(text) ??
    lettered(text)
  )
}

function dashed(text: string): Marker | undefined {
  const match = PATTERNS.dash.exec(text)
  if (!match) return undefined
  const [all, sign = ''] = match
  const dash = /[-–—−]/u.test(sign) ? '-' : sign
  const format = FORMATS.find(known => known === dash)
  const rank = dash === '-' ? 8 : dash === '+' ? 9 : 10
  return { written: dash, shape: dash, format, value: undefined, rank, length: all.length }
}

function bracketed(text: string): Marker | undefined {
  const match = PATTERNS.bracketed.exec(text)
  if (!match) return undefined
  const [all, inner = ''] = match
  const isNumber = /\d/.test(inner)
  return {
    written: `(${inner})`,
    shape: isNumber ? '(1)' : '(a)',
    format: isNumber ? '(1)' : '(a)',
    value: isNumber ? plainValue(inner) : letterPlace(inner),
    rank: 7,
    length: all.length,
  }
}

function several(text: string): Marker | undefined {
  const match = PATTERNS.several.exec(text)
  if (!match) return undefined
  const [all, digits = '', end = ''] = match
  const parts = digits.split('.')
  return {
    written: digits + end,
    // A stop forgotten behind one of them makes no other level.
    shape: `1${'.1'.repeat(parts.length - 1)}${end === '.' ? '' : end}`,
    format: end === '.' ? '1.1.' : end === '' ? '1.1' : undefined,
    value: Number(parts.at(-1)),
    rank: 2 + parts.length,
    length: all.length,
  }
}

function plainNumber(text: string): Marker | undefined {
  const match = PATTERNS.number.exec(text)
  if (!match) return undefined
  const [all, digits = '', end = ''] = match
  const format = FORMATS.find(known => known === `1${end}`)
  return {
    written: digits + end,
    shape: `1${end}`,
    format,
    value: plainValue(digits),
    rank: 2,
    length: all.length,
  }
}

/** `3a`, put between two others, has no place of its own. */
function plainValue(digits: string): number | undefined {
  return /^\d+$/.test(digits) ? Number(digits) : undefined
}

function romanNumber(text: string): Marker | undefined {
  const match = PATTERNS.roman.exec(text)
  if (!match) return undefined
  const [all, digits = '', end = ''] = match
  const value = romanValue(digits, MOST)
  if (value === undefined && digits.length > 1) return undefined
  const format = end === '.' ? 'I.' : undefined
  return { written: digits + end, shape: `I${end}`, format, value, rank: 1, length: all.length }
}

function lettered(text: string): Marker | undefined {
  const match = PATTERNS.capital.exec(text) ?? PATTERNS.small.exec(text)
  if (!match) return undefined
  const [all, sign = '', end = ''] = match
  const isCapital = sign !== sign.toLowerCase()
  const value = isCapital ? upTo(MOST_CAPITALS, positionOf('A', sign)) : letterPlace(sign)
  if (value === undefined && sign.length > 1) return undefined
  const shown = isCapital ? 'A' : 'a'
  const format = `${shown}${end}`
  return {
    written: sign + end,
    shape: shown + end,
    format: FORMATS.find(known => known === format),
    value,
    rank: isCapital ? 0 : 6,
    length: all.length,
  }
}

const FORMATS: readonly NumberFormat[] = ['A.', 'a.', 'a)', 'a/', '1.', '1)', '1/', '-', '+', '*']

/** Longer lists are none: their numbers begin sentences. */
const MOST = 60
const MOST_CAPITALS = 20

/** f, j, w, z are no letters of points, yet Word counts with them. */
function letterPlace(sign: string): number | undefined {
  return upTo(MOST, positionOf('a', sign))
}

function upTo(most: number, position: number | undefined): number | undefined {
  return position !== undefined && position <= most ? position : undefined
}
