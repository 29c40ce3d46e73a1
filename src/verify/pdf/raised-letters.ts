import type { Pt } from '../../base/units.ts'
import { signSize } from '../../profile/signs.ts'
import type { ExpectedText, ScriptStretch } from '../expected-texts.ts'
import type { ShownText } from './content.ts'

type Script = ScriptStretch['script']

/** How far raised and lowered letters stand from the baseline, as shares of the text's size. */
export const RISE = { super: 1 / 3, sub: -1 / 7 } as const

/** Letters further apart than this share of their size stand in different lines. */
const APART = 0.55
/** Of raised and lowered letters in one line, those above and those below are further apart than this share. */
const ABOVE = 0.25

export function isOneLine(one: ShownText, other: ShownText, size: Pt): boolean {
  return one.page === other.page && Math.abs(one.y - other.y) <= APART * size
}

/** Whether they stand on the baseline, by their size; signs are a little smaller than letters. */
export function isFullSize(piece: ShownText, size: Pt): boolean {
  return piece.size >= signSize(size)
}

/**
 * Whether small letters are raised or lowered: by the letters of full size in their line, else by others that stand higher
 * or lower. A line of nothing but small letters at one height says it by where it stands below the line before, which
 * `compareLines` and `compareSpacing` ask; here it is taken for what it should be.
 */
export function scriptOf(
  shown: readonly ShownText[],
  index: number,
  wanted: ExpectedText,
  offset: number,
): Script {
  const piece = shown[index]
  const other = piece && (besideOf(shown, index, -1, wanted.size) ?? besideOf(shown, index, 1, wanted.size))
  if (!other) return scriptAt(wanted, offset)
  return piece.y > other.y ? 'super' : 'sub'
}

/** The next letters of the line, going back or forth, whose height says something of those at `index`. */
function besideOf(shown: readonly ShownText[], index: number, step: -1 | 1, size: Pt): ShownText | undefined {
  const piece = shown[index]
  for (let at = index + step; piece; at += step) {
    const other = shown[at]
    if (!other || !isOneLine(piece, other, size)) return undefined
    if (isFullSize(other, size) || Math.abs(piece.y - other.y) > ABOVE * size) return other
  }
  return undefined
}

/** Size of raised and lowered letters beside letters of this size: 65 %, in half points, as Word has it. */
export function scriptSize(full: Pt): Pt {
  return Math.ceil(full * 2 * 0.65 - 0.5) / 2
}

/** The baseline of a line without letters of full size, of which `offset` letters of the text stand before the end. */
export function raisedBaseline(
  first: ShownText,
  pieces: readonly ShownText[],
  wanted: ExpectedText,
  offset: number,
): number {
  const highest = pieces.reduce((one, other) => (other.y > one.y ? other : one), first)
  const isMixed = pieces.some(({ y }) => highest.y - y > ABOVE * wanted.size)
  const isSign = highest.size < scriptSize(wanted.size)
  const full = isSign ? signSize(wanted.size) : wanted.size
  return highest.y - RISE[isMixed ? 'super' : scriptAt(wanted, offset - 1)] * full
}

function scriptAt({ scripts }: ExpectedText, offset: number): Script {
  let low = 0
  let high = scripts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((scripts[middle]?.to ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  return scripts[low]?.script ?? 'super'
}
