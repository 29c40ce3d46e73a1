import { memoizeWords } from '../../base/memoize-words.ts'
import type { ReadText } from '../../plan/reading/texts/read-texts.ts'
import { comparedText, comparedWords } from '../../plan/text/compared-text.ts'
import { LETTERS } from '../../plan/text/letters.ts'
import { plainLetters } from '../../plan/text/plain-letters.ts'
import { isSyllable } from '../../plan/text/syllables.ts'
import { ALLOWED_PAIRS, KNOWN_PAIRS, RIGHT_PAIRS } from '../vocabulary/counted-pairs.ts'
import { RIGHT_PAIRS_TOO } from '../vocabulary/right-pairs-too.ts'

/** Two syllables that are hardly ever written side by side, and the pair of the same letters that is. */
export interface StrangePair {
  readonly right: string
  readonly written: string
  readonly range: readonly [start: number, end: number]
}

/**
 * Pairs with one syllable whose marks are others than usual (“chuyển đối”, “kính phí”). A syllable that belongs to the
 * word on its other side is none: “trách nhiệm ký” is no “nhiệm kỳ”.
 */
export function strangePairs(read: ReadText): readonly StrangePair[] {
  pairs ??= countedPairs()
  const words = comparedWords(read)
  const strange = new Map<string, string>()
  for (let index = 1; index < words.length; index += 1) {
    const [one = '', other = ''] = [words[index - 1], words[index]]
    const right = pairs.right.get(`${bare(one)} ${bare(other)}`)
    if (right === undefined || right === `${one} ${other}` || pairs.known.has(`${one} ${other}`)) continue
    if (isOneSyllableOff(right, one, other)) strange.set(`${one} ${other}`, right)
  }
  const found = [...strange].flatMap(([pair, right]) => placesOf(pair, right, read))
  // “quyết dịnh số” is one slip, though “dịnh số” is strange too.
  return found.filter(
    ({ range: [start] }) => !found.some(({ range }) => range[0] < start && start < range[1]),
  )
}

function isOneSyllableOff(right: string, one: string, other: string): boolean {
  const [first, second] = right.split(' ')
  return (first === one) !== (second === other) && isSyllable(one) && isSyllable(other)
}

function placesOf(pair: string, right: string, read: ReadText): readonly StrangePair[] {
  const [one = '', other = ''] = pair.split(' ')
  const text = comparedText(read)
  const whole = new RegExp(`(?<![${LETTERS}\\d/.@-])${one}\\s{1,3}${other}(?![${LETTERS}\\d/@])`, 'g')
  return [...text.matchAll(whole)].flatMap(({ index, 0: found }) => {
    const range = [index, index + found.length] as const
    const before = LAST_WORD.exec(text.slice(Math.max(0, index - LONGEST), index))?.[1]
    const after = FIRST_WORD.exec(text.slice(range[1], range[1] + LONGEST))?.[1]
    const written = read.text.slice(...range)
    if (pairs?.known.has(`${before} ${one}`) || pairs?.known.has(`${other} ${after}`)) return []
    const isNamed = before !== undefined && written !== written.toUpperCase() && !right.startsWith(`${one} `)
    if (isNamed && written.slice(0, 1) !== written.slice(0, 1).toLowerCase()) return []
    return [{ right, written, range }]
  })
}

const LAST_WORD = /([A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]{1,12})\s{1,3}$/
const FIRST_WORD = /^\s{1,3}([A-Za-zÀ-ÖØ-öø-\u036fḀ-ỹ]{1,12})/
const LONGEST = 14

interface CountedPairs {
  /** By their letters without marks. */
  readonly right: ReadonlyMap<string, string>
  readonly known: ReadonlySet<string>
}

/** Made for the first plan: a run that judges none needs it not. */
let pairs: CountedPairs | undefined

function countedPairs(): CountedPairs {
  const right = RIGHT_PAIRS.split(',')
  const keys = plainLetters(RIGHT_PAIRS).split(',')
  return {
    right: new Map(right.map((pair, index) => [keys[index] ?? pair, pair])),
    known: new Set([...right, ...ALLOWED_PAIRS.split(','), ...KNOWN_PAIRS.split(','), ...RIGHT_PAIRS_TOO]),
  }
}

const bare = memoizeWords(plainLetters)
