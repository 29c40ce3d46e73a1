import { memoizeLast } from '../../base/memoize.ts'
import type { Pt } from '../../base/units.ts'
import { type Face, isSignFace } from '../../base/world.ts'
import type { Inline } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import type { PlacedRun } from '../page.ts'
import { type BrokenLine, breakLines } from './break-lines.ts'
import type { LineModel } from './line-model.ts'
import type { Measure } from './measure.ts'
import { type Appearance, noteMarkRun, type Run, runsOf } from './runs.ts'
import type { Piece, Word } from './word.ts'
import { paragraphWords, wordsOf } from './words.ts'

/** A paragraph broken into lines, ready to be split over pages. */
export interface ParagraphLines {
  readonly lines: readonly SetLine[]
  readonly style: ParagraphStyle
  /** The structure leaf of the paragraph. */
  readonly owner: number | undefined
}

/** A line set in its place across its paragraph; how far down it stands is the page's matter. */
export interface SetLine {
  /** From the left edge of the paragraph's room. */
  readonly x: Pt
  /** To the end of the last word, stretched or squeezed. */
  readonly width: Pt
  readonly height: Pt
  /** From the line's top to its baseline. */
  readonly ascent: Pt
  readonly wordSpacing: Pt
  /** Runs with their places from the left edge of the paragraph's room. */
  readonly runs: readonly PlacedRun[]
  /** Footnotes whose marks stand on the line. */
  readonly notes: readonly number[]
  /** Dots to write on behind its last word. */
  readonly blank?: SetBlank
}

/** A row of dots; `from` and `to` are the middles of the first and the last, from the left edge of the room. */
export interface SetBlank {
  readonly from: Pt
  readonly to: Pt
  readonly step: Pt
  readonly weight: Pt
}

/** What every measuring step needs to know. */
export interface LineSetter {
  readonly measure: Measure
  readonly model: LineModel
}

/** Sets inline content in a room `width` wide. */
export function setParagraph(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  width: Pt,
  setter: LineSetter,
  owner?: number,
): ParagraphLines {
  return {
    lines: setWords(paragraphWords(inlines, style, setter.measure), style, width, setter),
    style,
    owner,
  }
}

/** The lines inline content is broken into in a room `width` wide. */
export function brokenLines(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  width: Pt,
  setter: LineSetter,
): readonly BrokenLine[] {
  return broken(paragraphWords(inlines, style, setter.measure), { style, width, setter })
}

/** How many lines inline content takes in a room `width` wide. */
export function countLines(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  width: Pt,
  setter: LineSetter,
): number {
  return brokenLines(inlines, style, width, setter).length
}

/** Sets a footnote's text behind its raised number. */
export function setNote(
  note: number,
  inlines: readonly Inline[],
  style: ParagraphStyle,
  width: Pt,
  setter: LineSetter,
  owner?: number,
): ParagraphLines {
  const { text, appearance } = noteMarkRun(note, style)
  const [space] = runsOf([{ type: 'text', text: ' ' }], style)
  const lead: Run[] = [{ text, appearance }, ...(space ? [space] : [])]
  const words = wordsOf([...lead, ...runsOf(inlines, style)], setter.measure)
  return { lines: setWords(words, style, width, setter), style, owner }
}

function setWords(
  words: readonly Word[],
  style: ParagraphStyle,
  width: Pt,
  setter: LineSetter,
): readonly SetLine[] {
  return broken(words, { style, width, setter }).map((line, index) => {
    const indent = style.left + (index === 0 ? style.firstLine : 0)
    return setLine(line, indent, width - indent, style, setter.measure)
  })
}

/** What the lines of words depend on besides the words, which belong to a measure. */
interface Breaking {
  readonly style: ParagraphStyle
  readonly width: Pt
  readonly setter: LineSetter
}

/** The lines of words; kept, because fitting and layout break the same paragraphs at the same widths. */
const broken = memoizeLast(
  (words: readonly Word[], { style, width, setter }: Breaking): readonly BrokenLine[] => {
    const rest = width - style.left
    const room = { first: rest - style.firstLine, rest }
    return breakLines(words, room, style.align === 'justify', setter.model, setter.measure)
  },
  (one, other) =>
    one.style === other.style &&
    one.setter.model === other.setter.model &&
    one.setter.measure === other.setter.measure &&
    Math.abs(one.width - other.width) < 1e-6,
)

function setLine(line: BrokenLine, indent: Pt, room: Pt, style: ParagraphStyle, measure: Measure): SetLine {
  const slack = room - line.width
  const stretched = style.align === 'justify' && line.spaces > 0 && (!line.last || slack < 0)
  const wordSpacing = stretched ? slack / line.spaces : 0
  const x = indent + slackBefore(style.align, slack)
  const { ascent, height } = lineHeights(line.pieces, style, measure)
  return {
    x,
    width: line.width + wordSpacing * line.spaces,
    height,
    ascent,
    wordSpacing,
    runs: placeRuns(line.pieces, x, wordSpacing),
    notes: notesIn(line.pieces),
  }
}

const NO_NOTES: readonly number[] = []

/** Footnotes marked in a line; nearly always none. */
function notesIn(pieces: readonly Piece[]): readonly number[] {
  return pieces.some(piece => piece.note !== undefined) ? pieces.flatMap(piece => piece.note ?? []) : NO_NOTES
}

function slackBefore(align: ParagraphStyle['align'], slack: Pt): Pt {
  if (align === 'center') return slack / 2
  return align === 'right' ? slack : 0
}

/** A line is as tall as its tallest text, which signs never are; an empty one as its paragraph's. */
function lineHeights(pieces: readonly Piece[], style: ParagraphStyle, measure: Measure) {
  const size = pieces.reduce(
    (most, piece) => Math.max(most, piece.appearance.lineSize),
    pieces.length === 0 ? style.size : 0,
  )
  const face = pieces[0]?.appearance.face ?? 'regular'
  return lineOf(isSignFace(face) ? 'regular' : face, size, style, measure)
}

function lineOf(face: Face, size: Pt, style: ParagraphStyle, measure: Measure) {
  return { ascent: measure.ascent(face, size), height: measure.lineHeight(face, size) * style.lineSpacing }
}

/** Pieces of one appearance become one placed run; stretched spaces move what follows them. */
function placeRuns(pieces: readonly Piece[], start: Pt, wordSpacing: Pt): readonly PlacedRun[] {
  const placed: PlacedRun[] = []
  let open: Appearance | undefined
  let left = start
  let text = ''
  let x = start
  for (const piece of pieces) {
    if (piece.appearance !== open) {
      if (open !== undefined) placed.push(placedRun(left, text, open))
      open = piece.appearance
      left = x
      text = ''
    }
    text += piece.text
    x += piece.width + (piece.text.startsWith(' ') ? wordSpacing * piece.text.length : 0)
  }
  if (open !== undefined) placed.push(placedRun(left, text, open))
  return placed
}

function placedRun(x: Pt, text: string, { face, size, rise }: Appearance): PlacedRun {
  return { x, text, face, size, rise }
}
