import type { Pt } from '../../base/units.ts'
import type { Inline, Paragraph } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import { vocabularyOf } from '../set/vocabulary.ts'
import { type SolidWord, textOf } from '../set/word.ts'
import { paragraphWords } from '../set/words.ts'
import { withBreaks } from './insert-breaks.ts'

/** Shorter strings stay whole; no syllable has half as many letters. */
const LONGEST_WHOLE = 14
/** Where a web or mail address, a file name or a code may go on in the next line. */
const BETWEEN_PARTS = /(?<=[/?_=&.-])(?=[^/?_=&.-])|(?<=[^/?_=&.@-])(?=@)/u
/** Numbers and symbols of texts hold together: 10.522.600.000, 140/2026/QĐ-UBND. */
const HOLDS = /^(?:[\d.,/%-]+|\d+\/(?:\d{4}\/)?\p{Lu}[\p{Lu}\d&-]*[.,]*)[;:)]*$/u

/** The parts of a string too long for a narrow cell, each with its width; undefined for any other word. */
export function partsOf(
  { pieces }: SolidWord,
  measure: Measure,
): readonly { readonly length: number; readonly width: Pt }[] | undefined {
  const [piece, ...more] = pieces
  if (piece === undefined || more.length > 0 || piece.note !== undefined) return undefined
  const { text, appearance } = piece
  if (text.length <= LONGEST_WHOLE || text.includes('\u00A0') || HOLDS.test(text)) return undefined
  const parts = text.split(BETWEEN_PARTS)
  if (parts.length < 2) return undefined
  const vocabulary = vocabularyOf(measure, appearance)
  return parts.map(part => ({ length: part.length, width: vocabulary.width(part) }))
}

/**
 * A paragraph of a cell whose words fit its room: what is held together by a blank that does not break (“năm 2027”) comes
 * apart there before its letters would, and a long string is broken after a slash, a dot or a hyphen.
 */
export function withNarrowWords(
  paragraph: Paragraph,
  style: ParagraphStyle,
  available: Pt,
  measure: Measure,
): Paragraph {
  const room = available - style.left - Math.max(0, style.firstLine)
  const children = withGlueOpened(paragraph.children, style, room, measure)
  const offsets = breaksIn(children, style, room, measure)
  if (offsets.length === 0) return children === paragraph.children ? paragraph : { ...paragraph, children }
  // A line that is broken is the last of a paragraph to no word processor, which would stretch it.
  const role = paragraph.role === 'tableText' ? 'tableRagged' : paragraph.role
  return { ...paragraph, role, children: withBreaks(children, offsets) }
}

function withGlueOpened(
  children: readonly Inline[],
  style: ParagraphStyle,
  room: Pt,
  measure: Measure,
): readonly Inline[] {
  const wide = new Set(
    paragraphWords(children, style, measure).flatMap(word =>
      word.type === 'word' && word.width > room && textOf(word).includes('\u00A0') ? textOf(word) : [],
    ),
  )
  if (wide.size === 0) return children
  return children.map(child => {
    if (child.type !== 'text') return child
    let { text } = child
    for (const word of wide) text = text.replaceAll(word, word.replaceAll('\u00A0', ' '))
    return text === child.text ? child : { ...child, text }
  })
}

/** Offsets, in characters from the beginning, at which lines begin so that parts of long strings stay whole. */
function breaksIn(
  children: readonly Inline[],
  style: ParagraphStyle,
  room: Pt,
  measure: Measure,
): readonly number[] {
  const offsets: number[] = []
  let offset = 0
  let isFirst = true
  for (const word of paragraphWords(children, style, measure)) {
    if (word.type === 'word') {
      const parts = word.width > room ? partsOf(word, measure) : undefined
      if (parts !== undefined) offsets.push(...(isFirst ? [] : [offset]), ...startsIn(parts, offset, room))
      isFirst = false
    }
    const pieces = word.type === 'word' ? word.pieces : word.type === 'space' ? [word.piece] : []
    offset += pieces.reduce((sum, { text }) => sum + text.length, 0)
    if (word.type === 'break') isFirst = true
  }
  return offsets
}

function startsIn(
  parts: readonly { readonly length: number; readonly width: Pt }[],
  from: number,
  room: Pt,
): readonly number[] {
  const starts: number[] = []
  let offset = from
  let x = 0
  for (const { length, width } of parts) {
    if (x > 0 && x + width > room) {
      starts.push(offset)
      x = 0
    }
    x += width
    offset += length
  }
  return starts
}
