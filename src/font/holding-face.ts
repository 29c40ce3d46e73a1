import { type Face, type FontFace, SIGN_FACES } from '../base/world.ts'
import type { Font, FontSet } from './font.ts'
import { isLookSelector, lettersOf } from './letters.ts'

/** Text that stands in one face. */
export interface HeldText {
  readonly text: string
  readonly face: FontFace
}

/** A text cut where the face changes that holds its letters; what no face holds stays in the one it is set in. */
export function heldTexts(text: string, face: Face, fonts: FontSet): readonly HeldText[] {
  if (holds(fonts[face], text)) return [{ text, face }]
  const held: { text: string; face: FontFace }[] = []
  for (const letter of lettersOf(text)) {
    const own = holdingFace(letter, face, fonts) ?? face
    const last = held.at(-1)
    if (last?.face === own) last.text += letter
    else held.push({ text: letter, face: own })
  }
  return held
}

/** Characters of a text that neither its face nor one of signs holds, each once. */
export function lackingCharacters(text: string, face: Face, fonts: FontSet): readonly string[] {
  if (holds(fonts[face], text)) return []
  const lacking = new Set<string>()
  for (const letter of lettersOf(text)) {
    if (holdingFace(letter, face, fonts) !== undefined) continue
    for (const character of letter) if (!holds(fonts[face], character)) lacking.add(character)
  }
  return [...lacking]
}

function holdingFace(letter: string, face: Face, fonts: FontSet): FontFace | undefined {
  if (holds(fonts[face], letter)) return face
  if (![...letter].every(character => isSimple(character.codePointAt(0) ?? 0))) return undefined
  return SIGN_FACES.find(sign => fonts[sign] !== undefined && holds(fonts[sign], letter))
}

const NEWLINE = 0x0a

/** By code points, since hardly any is lacking: letters as strings of their own would take most of the time. */
function holds(font: Font, text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? NEWLINE
    if (codePoint > 0xffff) at++
    const isDrawn = codePoint !== NEWLINE && !isLookSelector(codePoint)
    if (isDrawn && font.glyphOf(codePoint) === undefined) return false
  }
  return true
}

/**
 * Whether a character can be set by itself, from left to right: a face of signs also has letters of Arabic, Hebrew or
 * Lao, which come out wrong without the rules of their scripts.
 */
function isSimple(codePoint: number): boolean {
  if (codePoint < 0x590) return true
  return (
    (codePoint >= 0x1d00 && codePoint < 0x2e80) ||
    (codePoint >= 0xa700 && codePoint < 0xa800) ||
    (codePoint >= 0xfe00 && codePoint < 0xfe30) ||
    codePoint >= 0x1d400
  )
}
