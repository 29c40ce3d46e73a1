import type { Inline } from '../document/model.ts'
import type { ParagraphStyle } from '../profile/profile.ts'
import type { Pt } from '../units.ts'
import type { Measure } from './measure.ts'
import { type Run, runsOf } from './runs.ts'

/** Text that no line break falls inside: a word with the pieces of its appearance, the spaces after it, a forced break. */
export type Word =
  | { readonly type: 'word'; readonly pieces: readonly Piece[]; readonly width: Pt }
  | { readonly type: 'space'; readonly piece: Piece; readonly count: number; readonly width: Pt }
  | { readonly type: 'break'; readonly run: Run }

/** A stretch of one run. */
export interface Piece {
  readonly text: string
  readonly run: Run
  readonly width: Pt
}

const CHUNK = /\n| +|[^ \n]+/gu
/** Word may break after a hyphen or dash inside a word when a letter follows: “xã-hội”, not “63/2010” or “-5”. */
const AFTER_DASH = /(?<=[^\s\-–—][-–—])(?=\p{L})/u
const DASH = /[-–—]/u
const ENDS_IN_DASH = /[^\s\-–—][-–—]$/u
const STARTS_WITH_LETTER = /^\p{L}/u

const known = new WeakMap<
  readonly Inline[],
  { style: ParagraphStyle; measure: Measure; words: readonly Word[] }
>()

/** The words of a paragraph; remembered, because fitting and layout both ask for them. */
export function paragraphWords(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  measure: Measure,
): readonly Word[] {
  const last = known.get(inlines)
  if (last?.style === style && last.measure === measure) return last.words
  const words = wordsOf(runsOf(inlines, style), measure)
  known.set(inlines, { style, measure, words })
  return words
}

/** Cuts runs into words and spaces; a word may go on from one run into the next. */
export function wordsOf(runs: readonly Run[], measure: Measure): readonly Word[] {
  const words: Word[] = []
  for (const run of runs) {
    for (const [chunk] of run.text.matchAll(CHUNK)) {
      if (chunk === '\n') words.push({ type: 'break', run })
      else if (chunk.startsWith(' ')) words.push(spaceOf(chunk, run, measure))
      else addWords(words, chunk, run, measure)
    }
  }
  return words
}

function spaceOf(text: string, run: Run, measure: Measure): Word {
  const width = measure.width(' ', run.face, run.size) * text.length
  return { type: 'space', piece: { text, run, width }, count: text.length, width }
}

function addWords(words: Word[], chunk: string, run: Run, measure: Measure): void {
  const parts = DASH.test(chunk) ? chunk.split(AFTER_DASH) : [chunk]
  for (const [index, text] of parts.entries()) {
    const piece = { text, run, width: measure.width(text, run.face, run.size) }
    const last = words.at(-1)
    if (index === 0 && last?.type === 'word' && goesOn(last, text)) {
      words[words.length - 1] = {
        type: 'word',
        pieces: [...last.pieces, piece],
        width: last.width + piece.width,
      }
    } else {
      words.push({ type: 'word', pieces: [piece], width: piece.width })
    }
  }
}

function goesOn(word: Word & { type: 'word' }, text: string): boolean {
  const before = word.pieces.at(-1)?.text ?? ''
  return !(ENDS_IN_DASH.test(before) && STARTS_WITH_LETTER.test(text))
}
