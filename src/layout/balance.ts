import type { Inline, Paragraph } from '../document/model.ts'
import type { ParagraphStyle } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import { type BrokenLine, breakLines } from './break-lines.ts'
import { narrowest } from './narrowest.ts'
import type { LineSetter } from './paragraph-lines.ts'
import { paragraphWords } from './words.ts'

/**
 * A title over several lines, broken where its lines come out about equally long: as many lines as the full width
 * needs, each as short as it can be. A break the author gives stays the only one.
 */
export function balanced(
  paragraph: Paragraph,
  style: ParagraphStyle,
  available: Pt,
  setter: LineSetter,
): Paragraph {
  if (paragraph.children.some(child => child.type === 'lineBreak')) return paragraph
  const width = available - style.left - Math.max(0, style.firstLine)
  const words = paragraphWords(paragraph.children, style, setter.measure)
  const linesIn = (room: Pt) =>
    breakLines(words, { first: room, rest: room }, false, setter.model, setter.measure)
  const lines = linesIn(width)
  // In a narrower room a word would be broken between its letters.
  const longest = Math.max(0, ...words.map(word => (word.type === 'word' ? word.width : 0)))
  if (lines.length < 2 || longest > width) return paragraph
  const least = Math.max(longest, width / lines.length)
  const best = linesIn(narrowest(least, width, room => linesIn(room).length <= lines.length))
  return { ...paragraph, children: cutAt(paragraph.children, offsetsOf(best)) }
}

/** How many characters stand before the end of each line but the last. */
function offsetsOf(lines: readonly BrokenLine[]): readonly number[] {
  const offsets: number[] = []
  let offset = 0
  for (const line of lines.slice(0, -1)) {
    for (const piece of line.pieces) offset += piece.text.length
    offsets.push(offset)
  }
  return offsets
}

/** Inlines with a line break at each offset, in place of the spaces before it. */
function cutAt(children: readonly Inline[], offsets: readonly number[]): readonly Inline[] {
  const cut: Inline[] = []
  let start = 0
  for (const child of children) {
    const length = lengthOf(child)
    const inside = offsets.filter(offset => offset > start && offset <= start + length)
    if (child.type !== 'text' || inside.length === 0) cut.push(child)
    else {
      let from = 0
      for (const offset of inside) {
        const text = child.text.slice(from, offset - start).trimEnd()
        if (text !== '') cut.push({ ...child, text })
        cut.push({ type: 'lineBreak' })
        from = offset - start
      }
      if (from < length) cut.push({ ...child, text: child.text.slice(from) })
    }
    start += length
  }
  return cut
}

function lengthOf(child: Inline): number {
  if (child.type === 'text') return child.text.length
  return child.type === 'noteMark' ? String(child.note + 1).length : 0
}
