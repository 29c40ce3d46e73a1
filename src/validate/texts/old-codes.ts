import { memoizeWords } from '../../base/memoize-words.ts'
import { isSyllable } from '../../plan/text/syllables.ts'
import { TCVN3, VNI } from '../vocabulary/old-codes.ts'

export type OldCode = 'VNI' | 'TCVN3'

/** A stretch of a text that was typed in an old code. */
export interface OldText {
  readonly code: OldCode
  readonly start: number
  readonly end: number
  /** What it says. */
  readonly reading: string
  /** Whether every word of it can only be read so. */
  readonly isCertain: boolean
}

/** What only texts in an old code have, but for a few letters of French and of arithmetic; few other texts match. */
const TRACES =
  /[b-df-hj-np-tv-zB-DF-HJ-NP-TV-Z][øîïæëäåçðñöûüÿ]|[aA][ùøûõïêéèúüëâáàåãäÙØÛÕÏÊÉÈÚÜËÂÁÀÅÃÄ]|[eE][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[oO][ùøûõïâáàåãäÙØÛÕÏÂÁÀÅÃÄ]|[uUôÔöÖ][ùøûõïÙØÛÕÏ]|[yY][ùøûõÙØÛÕ]|[¡-¯µ¶·¸¹»¼½¾×Þß÷þ][A-Za-z]|[A-Za-z][¡-¯µ¶·¸¹»¼½¾×Þß÷þ]|[a-z][À-Þ]/

const WORD = /[A-Za-z\u00A1-\u024F\u1E00-\u1EFF]+/g
const LATIN_1 = /^[A-Za-z\u00A1-\u00FF]+$/
const ASCII = /^[A-Za-z]+$/

/**
 * What proves a word to be of a code, and what only hints at it: letters of French for VNI, letters of the West for
 * TCVN3. All else that is in a code’s table, as ñ of Ê Đê or the point of “N·m”, counts beside those alone.
 */
const PROOF: Readonly<Record<OldCode, RegExp>> = {
  VNI: /[aeou][ùøõâáàåãäéèê]|[ôö][ùøûõï]|y[ùøõ]|aú/i,
  TCVN3: /[¡-ª®¶¸¼½¾ßþ]|[a-z][À-Þ]|[A-Za-z][«¬]/,
}
const HINT: Readonly<Record<OldCode, RegExp>> = { VNI: /[aeouy][ûïëü]/i, TCVN3: /[À-ÖØ-öø-ÿ]/ }
const POINTS = { proof: 3, hint: 2, weak: 1 } as const
/** Points that prove a text to be of a code; more for single words in a text that is in Unicode as a whole. */
const PROVEN = { VNI: { whole: 3, part: 6 }, TCVN3: { whole: 3, part: 3 } } as const

/** The part of a text that was typed in VNI or TCVN3; undefined for a text in Unicode. */
export function oldTextIn(text: string): OldText | undefined {
  if (!TRACES.test(text)) return undefined
  const found = [...text.matchAll(WORD)]
  // “toàn” has a trace of both codes, and is of neither.
  if (!found.some(({ 0: written }) => mayBeOld(written))) return undefined
  const [vni, tcvn3] = (['VNI', 'TCVN3'] as const).map(code =>
    found.map(({ index, 0: written }) => oldWord(written, index, code)),
  )
  if (!vni || !tcvn3) return undefined
  return proofOf(vni) > proofOf(tcvn3) ? asOldText(text, 'VNI', vni) : asOldText(text, 'TCVN3', tcvn3)
}

/** Whether a word may be of an old code, as far as its letters and its sense in Unicode tell. */
const mayBeOld = memoizeWords(
  written => !ASCII.test(written) && LATIN_1.test(written) && !isSyllable(written.toLowerCase()),
)

interface OldWord {
  readonly start: number
  readonly end: number
  readonly written: string
  readonly reading: string
  /** How surely it is of the code; 0 where it may be Unicode. */
  readonly proof: number
}

/** Points of all words that are of the code; none where nothing but weak signs stands. */
function proofOf(words: readonly OldWord[]): number {
  const isHinted = words.some(({ proof }) => proof > POINTS.weak)
  return isHinted ? words.reduce((sum, { proof }) => sum + proof, 0) : 0
}

function asOldText(text: string, code: OldCode, words: readonly OldWord[]): OldText | undefined {
  // A text without a letter of Unicode’s own was typed as a whole in the old code; else only words that can be no others.
  const isWhole = words.every(({ written }) => LATIN_1.test(written))
  const proof = proofOf(words)
  if (proof < PROVEN[code][isWhole ? 'whole' : 'part']) return undefined
  const read = words.filter(word => (isWhole ? isInCode(word) : word.proof > 0))
  const first = read[0]
  const last = read.at(-1)
  if (!first || !last) return undefined
  return {
    code,
    start: first.start,
    end: last.end,
    reading: readingOf(text, first.start, last.end, read),
    // Beside words of the old code, “soá” may be two things.
    isCertain: words
      .filter(word => word.start >= first.start && word.end <= last.end && isInCode(word))
      .every(each => each.proof > 0 || (isWhole && isSyllable(each.reading.toLowerCase()))),
  }
}

function isInCode({ written }: OldWord): boolean {
  return LATIN_1.test(written) && !ASCII.test(written)
}

function oldWord(written: string, start: number, code: OldCode): OldWord {
  const word = { start, end: start + written.length, written }
  if (ASCII.test(written) || !LATIN_1.test(written)) return { ...word, reading: written, proof: 0 }
  const reading = readIn(written, code)
  const isOld = mayBeOld(written) && isSyllable(reading.toLowerCase())
  return { ...word, reading, proof: isOld ? pointsOf(written, code) : 0 }
}

function pointsOf(written: string, code: OldCode): number {
  if (PROOF[code].test(written)) return POINTS.proof
  return HINT[code].test(written) ? POINTS.hint : POINTS.weak
}

/** A word letter by letter, pairs before single letters. */
function readIn(written: string, code: OldCode): string {
  const table = code === 'VNI' ? VNI : TCVN3
  let reading = ''
  for (let at = 0; at < written.length; at += 1) {
    const one = written[at] ?? ''
    const two = at + 1 < written.length ? table.get(one + written[at + 1]) : undefined
    reading += two ?? table.get(one) ?? one
    if (two !== undefined) at += 1
  }
  return reading
}

function readingOf(text: string, start: number, end: number, words: readonly OldWord[]): string {
  let reading = ''
  let at = start
  for (const word of words) {
    reading += text.slice(at, word.start) + word.reading
    at = word.end
  }
  return reading + text.slice(at, end)
}
