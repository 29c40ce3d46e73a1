import type { Pt } from '../../base/units.ts'
import type { Inline, Paragraph } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import type { Measure } from '../set/measure.ts'
import { vocabularyOf } from '../set/vocabulary.ts'
import { type SolidWord, textOf, type Word } from '../set/word.ts'
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
  const wide = [...placedWords(paragraphWords(children, style, measure))].filter(
    ({ word }) => word.width > room && textOf(word).includes('\u00A0'),
  )
  if (wide.length === 0) return children
  const opened = new Set(wide.flatMap(({ word, offset }) => glueIn(word, offset)))
  let offset = 0
  return children.map(child => {
    if (child.type !== 'text') {
      offset += child.type === 'noteMark' ? String(child.note + 1).length : 0
      return child
    }
    const from = offset
    offset += child.text.length
    const text = child.text.replace(/\u00A0/g, (glue, index: number) =>
      opened.has(from + index) ? ' ' : glue,
    )
    return text === child.text ? child : { ...child, text }
  })
}

/** Offsets of the blanks that hold a word together. */
function glueIn({ pieces }: SolidWord, offset: number): readonly number[] {
  const text = pieces.map(piece => piece.text).join('')
  return [...text.matchAll(/\u00A0/g)].map(({ index }) => offset + index)
}

/** Words with their offsets, in characters from the beginning, and whether each is the first of its line. */
function* placedWords(
  words: readonly Word[],
): Generator<{ readonly word: SolidWord; readonly offset: number; readonly isFirst: boolean }> {
  let offset = 0
  let isFirst = true
  for (const word of words) {
    if (word.type === 'word') {
      yield { word, offset, isFirst }
      isFirst = false
    } else if (word.type === 'break') isFirst = true
    const pieces = word.type === 'word' ? word.pieces : word.type === 'space' ? [word.piece] : []
    offset += pieces.reduce((sum, { text }) => sum + text.length, 0)
  }
}

/** Offsets, in characters from the beginning, at which lines begin so that parts of long strings stay whole. */
function breaksIn(
  children: readonly Inline[],
  style: ParagraphStyle,
  room: Pt,
  measure: Measure,
): readonly number[] {
  return [...placedWords(paragraphWords(children, style, measure))].flatMap(({ word, offset, isFirst }) => {
    const parts = word.width > room ? partsOf(word, measure) : undefined
    return parts === undefined ? [] : [...(isFirst ? [] : [offset]), ...startsIn(parts, offset, room)]
  })
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
