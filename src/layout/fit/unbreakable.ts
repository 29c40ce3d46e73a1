import type { Pt } from '../../base/units.ts'
import type { ParagraphRole } from '../../document/model.ts'
import { type SolidWord, textOf, type Word } from '../set/word.ts'
import { CERTAIN } from './compounds.ts'
import { breakBefore } from './title-breaks.ts'

/** Cells said in a few words; running text may be broken anywhere. */
const SHORT: ReadonlySet<ParagraphRole> = new Set(['tableHeader', 'tableShort', 'tableFact'])

/** Something that belongs on one line. */
export interface Unbreakable {
  readonly width: Pt
  /** What it costs to break it, in lines. */
  readonly cost: number
}

/** An entry of a few words is rather on one line; words of two syllables and dates are not broken, least of all in a heading. */
const COST = { entry: 0.5, chain: 1, heading: 30 } as const

/**
 * What belongs on one line of a short text: its words of two syllables, names and dates, and an entry as a whole if its
 * `whole` width is given; each if it is no wider than `most`.
 */
export function unbreakablesOf(
  role: ParagraphRole,
  words: readonly Word[],
  whole: Pt | undefined,
  most: Pt,
): readonly Unbreakable[] {
  if (!SHORT.has(role)) return []
  const inside = chains(words, role === 'tableHeader').filter(width => width <= most)
  const cost = role === 'tableHeader' ? COST.heading : COST.chain
  const solids = inside.map(width => ({ width, cost }))
  const isEntry = role === 'tableShort' && whole !== undefined && whole <= most
  return isEntry ? [{ width: whole, cost: COST.entry }, ...solids] : solids
}

/**
 * A heading that is “Năm 2026” or “Quý I” alone: its number may stand below, where that leaves more room to the others. In
 * a longer one it would make all header rows taller, on every page.
 */
const COUNTED = /^(?:năm|quý|tháng|tuần|ngày|đợt|kỳ|lần|lớp|khóa)$/iu
const COUNT = /^(?:\d[\d/.-]*|[IVX]+)$/u

/** Widths of runs of words between which a line should not be broken, of two words at least. */
function chains(words: readonly Word[], isHeading: boolean): readonly Pt[] {
  const widths: Pt[] = []
  const texts = words.map(word => (word.type === 'word' ? textOf(word) : '')).filter(text => text !== '')
  let place = -1
  let last: SolidWord | undefined
  let space = 0
  let width = 0
  let count = 0
  const close = () => {
    if (count > 1) widths.push(width)
    count = 0
  }
  for (const word of words) {
    if (word.type === 'space') space += word.width
    else if (word.type === 'break') {
      close()
      last = undefined
    } else {
      if (textOf(word) !== '') place += 1
      const isJoined = last !== undefined && isBad(texts, place, isHeading)
      if (!isJoined) close()
      width = isJoined ? width + space + word.width : word.width
      count += 1
      space = 0
      last = word
    }
  }
  close()
  return widths
}

function isBad(texts: readonly string[], place: number, isHeading: boolean): boolean {
  const [before = '', after = ''] = [texts[place - 1], texts[place]]
  if (isHeading && texts.length === 2 && COUNTED.test(before) && COUNT.test(after)) return false
  return breakBefore(texts, place, CERTAIN) === 'bad'
}
