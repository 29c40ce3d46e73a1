import { type CitedNumber, partOf } from './citation.ts'

const DASH = '[-‐‑‒–—−]'
/** Symbols abbreviate words, so that no letter of theirs has a tone. */
const CAPITAL = 'A-ZĂÂĐÊÔƠƯ'
/** `QĐ`, `TTg`, `QyĐ`, `QH15`, `ĐT&XD`: a small letter only alone. */
const GROUP = `[${CAPITAL}](?:[${CAPITAL}\\d&]|[a-zđ](?![a-zà-ýăđĩũơưạ-ỹ]))*`
const ABBREVIATION = `[${CAPITAL}](?:[${CAPITAL}]|[a-z][${CAPITAL}])`
const APART = '(?:NĐ|NQ|QĐ|CT|KH|TB|BC) (?:CP|TTg|UBND|HĐND)'
/** A joint text of `TTLT/BTC-BTNMT`; groups with a hyphen between them: the first may have spaces on both sides of it, the others on one. */
const SYMBOL = `(?:TTLT|NQLT)/${GROUP}(?:-${GROUP})*|${APART}|${GROUP}(?:(?:-|\\s{0,2}${DASH}\\s{0,2}(?=${ABBREVIATION}))${GROUP})?(?:(?:-|${DASH}\\s?(?=${ABBREVIATION})|\\s${DASH}(?=${ABBREVIATION}))${GROUP})*`
const NUMBER = new RegExp(
  `(?:(?<digits>\\d{1,5}(?:\\.\\d{1,2})?)|[.…_\\s]{0,20})(?<first>\\s{0,2}(?:/|${DASH})?\\s{0,2})` +
    `(?:(?<year>(?:19|20)\\d{2})(?<second>\\s{0,2}(?:/|${DASH})?\\s{0,2}))?(?<symbol>${SYMBOL})(?![${CAPITAL}\\d]|\\.[a-z])`,
  'uy',
)
/** As the Party numbers: `57-NQ/TW`. */
const OF_THE_PARTY =
  /\d{1,5}-[A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]{1,5}\/(?!UBND|HĐND|CP|TTg)(?<symbol>[A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]*(?:-[A-ZĂÂĐÊÔƠƯ][A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ\d]*)*)/uy
/** How a symbol begins that is told from words even without a slash before it. */
const TYPED = new RegExp(`^(?:NĐ|NQ|QĐ|TTLT|TT|CT|KH|TB|BC|TTr|HD|CTr|KL|CĐ)\\s{0,2}${DASH}`, 'u')
const GLUED = /^(NĐ|NQ|QĐ|CT|KH|TB|BC) ?(CP|TTg|UBND|HĐND)$/u

/** Reads a number with its symbol that begins at an offset; undefined when there is none. */
export function readNumber(text: string, at: number): CitedNumber | undefined {
  OF_THE_PARTY.lastIndex = at
  const party = OF_THE_PARTY.exec(text)
  if (party) {
    const part = partOf(text, at, OF_THE_PARTY.lastIndex)
    return { ...part, right: part.text, symbol: party.groups?.symbol ?? '' }
  }
  NUMBER.lastIndex = at
  const match = NUMBER.exec(text)
  if (!match) return undefined
  const { digits, first = '', year, second = '/', symbol = '' } = match.groups ?? {}
  const hasSlash = first.includes('/') && second.includes('/')
  if (digits === undefined ? !first.includes('/') || year !== undefined : !hasSlash && !TYPED.test(symbol))
    return undefined
  const right = rightSymbol(symbol)
  const parts = [padded(digits), year, right].filter(part => part !== undefined)
  return {
    ...partOf(text, at, NUMBER.lastIndex),
    right: digits === undefined ? undefined : parts.join('/'),
    year: year === undefined ? undefined : Number(year),
    symbol: right,
  }
}

function padded(digits: string | undefined): string | undefined {
  return digits !== undefined && /^\d$/.test(digits) ? `0${digits}` : digits
}

function rightSymbol(symbol: string): string {
  return symbol.replace(new RegExp(`\\s*${DASH}\\s*`, 'gu'), '-').replace(GLUED, '$1-$2')
}

/** Whether a number is in the form of the Party, `57-NQ/TW`, whose texts write a comma before their date. */
export function isOfTheParty({ text }: CitedNumber): boolean {
  return /^\d{1,5}-/u.test(text)
}
