import type { Paragraph } from '../document/model.ts'
import type { ParagraphStyle } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import type { BrokenLine } from './break-lines.ts'
import { cutAt } from './cut-at.ts'
import { brokenLines, type LineSetter } from './paragraph-lines.ts'
import type { Piece } from './word.ts'
import { paragraphWords } from './words.ts'

/** A wider word is a web address or a row of dots, in points. */
const LONG = 90
/** Spaces widened by more than this are gaps in a line, in points. */
const GAP = 6

/**
 * A justified paragraph in which a line before a long word ends where its words do: spread over the whole width, they
 * would stand far apart.
 */
export function withoutGaps(
  paragraph: Paragraph,
  style: ParagraphStyle,
  width: Pt,
  setter: LineSetter,
): Paragraph {
  const { children } = paragraph
  if (style.align !== 'justify' || children.length === 0) return paragraph
  const words = paragraphWords(children, style, setter.measure)
  if (!words.some(word => word.type === 'word' && word.width > LONG)) return paragraph
  const lines = brokenLines(children, style, width, setter)
  const offsets: number[] = []
  let offset = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    const room = width - style.left - (index === 0 ? style.firstLine : 0)
    offset += lengthOf(line) - (line.last ? 1 : 0)
    if (
      next &&
      !line.last &&
      line.spaces > 0 &&
      room - line.width > GAP * line.spaces &&
      firstWord(next) > LONG
    )
      offsets.push(offset)
  }
  return offsets.length === 0 ? paragraph : { ...paragraph, children: cutAt(children, offsets) }
}

/** Characters of a line; a forced break at its end counts as one. */
function lengthOf({ pieces }: BrokenLine): number {
  return pieces.reduce((sum, { text }) => sum + text.length, 0)
}

/** Width of the word a line begins with, or of the part of it that stands there. */
function firstWord({ pieces }: BrokenLine): Pt {
  const end = pieces.findIndex(isSpace)
  return pieces.slice(0, end < 0 ? pieces.length : end).reduce((sum, { width }) => sum + width, 0)
}

function isSpace({ text }: Piece): boolean {
  return text.startsWith(' ')
}
