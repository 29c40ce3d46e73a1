import type { Pt } from '../../base/units.ts'
import type { Inline } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import type { BrokenLine } from '../set/break-lines.ts'
import { brokenLines, type LineSetter } from '../set/paragraph-lines.ts'
import type { Piece } from '../set/word.ts'
import { paragraphWords } from '../set/words.ts'

/** A wider word is a web address or a row of dots, in points. */
const LONG = 90
/** Spaces widened by more than this are gaps in a line, in points. */
const GAP = 6

/** Whether words would stand far apart if text were justified: in a line before a web address or dots. */
export function hasLooseLines(
  children: readonly Inline[],
  style: ParagraphStyle,
  width: Pt,
  setter: LineSetter,
): boolean {
  const words = paragraphWords(children, style, setter.measure)
  if (!words.some(word => word.type === 'word' && word.width > LONG)) return false
  const lines = brokenLines(children, style, width, setter)
  return lines.some((line, index) => {
    const next = lines[index + 1]
    const room = width - style.left - (index === 0 ? style.firstLine : 0)
    const isSpread = !line.last && line.spaces > 0 && room - line.width > GAP * line.spaces
    return isSpread && next !== undefined && firstWord(next) > LONG
  })
}

/** Width of the word a line begins with, or of the part of it that stands there. */
function firstWord({ pieces }: BrokenLine): Pt {
  const end = pieces.findIndex(isSpace)
  return pieces.slice(0, end < 0 ? pieces.length : end).reduce((sum, { width }) => sum + width, 0)
}

function isSpace({ text }: Piece): boolean {
  return text.startsWith(' ')
}
