import { LETTERS } from '../../text/letters.ts'
import { plainLetters } from '../../text/plain-letters.ts'

const TONES = '\u0300\u0301\u0303\u0309\u0323'
const TONE_IN_WORD = new RegExp(`([${TONES}])[${LETTERS}]+`, 'gu')
const SPACES = /[\s_-]+/g

/**
 * One form for all spellings of a name that are the same to its reader: `Căn cứ`, `căn_cứ`; `hòa`, `hoà`. Names with
 * and without diacritics stay different.
 */
export function sameSpelling(name: string): string {
  const composed = name.trim().toLowerCase().replace(SPACES, ' ')
  const words = composed.normalize('NFD')
  if (words === composed && !/[\u0300-\u0323]/.test(words)) return words
  return words.replace(TONE_IN_WORD, (match, tone: string) => match.slice(1) + tone)
}

/** A Vietnamese name in plain letters, as it can be typed anywhere: `căn cứ` is `can_cu`. */
export function plainSpelling(name: string): string {
  return plainLetters(name.toLowerCase()).replace(SPACES, '_')
}
