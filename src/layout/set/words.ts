import { memoizeLast } from '../../base/memoize.ts'
import type { Inline } from '../../document/model.ts'
import type { ParagraphStyle } from '../../profile/profile.ts'
import type { Measure } from './measure.ts'
import { type Run, runsOf } from './runs.ts'
import { type Vocabulary, vocabularyOf } from './vocabulary.ts'
import type { SolidWord, Word } from './word.ts'

const ENDS_IN_DASH = /[^\s\-–—][-–—]$/u
const STARTS_WITH_LETTER = /^\p{L}/u

/** The words of a paragraph; kept, because fitting and layout both ask for them. */
export function paragraphWords(
  inlines: readonly Inline[],
  style: ParagraphStyle,
  measure: Measure,
): readonly Word[] {
  return keptWords(inlines, { style, measure })
}

const keptWords = memoizeLast(
  (inlines: readonly Inline[], { style, measure }: { style: ParagraphStyle; measure: Measure }) =>
    wordsOf(runsOf(inlines, style), measure),
  (one, other) => one.measure === other.measure && looksAlike(one.style, other.style),
)

/** Whether words of two styles are the same. */
function looksAlike(one: ParagraphStyle, other: ParagraphStyle): boolean {
  return one.size === other.size && one.bold === other.bold && one.italic === other.italic
}

/** Cuts runs into words and spaces; a word may go on from one run into the next. */
export function wordsOf(runs: readonly Run[], measure: Measure): readonly Word[] {
  const words: Word[] = []
  for (const run of runs) {
    const vocabulary = vocabularyOf(measure, run.appearance)
    if (run.note !== undefined) joinOn(words, [noteWord(run, run.note, vocabulary)])
    else addRun(words, run.text, vocabulary)
  }
  return words
}

function addRun(words: Word[], text: string, vocabulary: Vocabulary): void {
  let start = 0
  while (start < text.length) {
    const sign = text[start]
    if (sign === '\n') {
      words.push({ type: 'break', space: vocabulary.spaces(1) })
      start += 1
      continue
    }
    const end = sign === ' ' ? endOfSpaces(text, start) : endOfSolid(text, start)
    if (sign === ' ') words.push(vocabulary.spaces(end - start))
    else if (start > 0) words.push(...vocabulary.words(text.slice(start, end)))
    else joinOn(words, vocabulary.words(text.slice(start, end)))
    start = end
  }
}

function endOfSpaces(text: string, start: number): number {
  let end = start + 1
  while (text[end] === ' ') end += 1
  return end
}

function endOfSolid(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && text[end] !== ' ' && text[end] !== '\n') end += 1
  return end
}

/** Adds the words a run begins with; the first may go on the word the run before it ended with. */
function joinOn(words: Word[], added: readonly SolidWord[]): void {
  const last = words.at(-1)
  const [first, ...rest] = added
  if (first === undefined) return
  if (last?.type === 'word' && joinsNext(last, first)) {
    const pieces = [...last.pieces, ...first.pieces]
    words[words.length - 1] = { type: 'word', pieces, width: last.width + first.width }
    words.push(...rest)
  } else {
    words.push(...added)
  }
}

function joinsNext(word: SolidWord, next: SolidWord): boolean {
  const before = word.pieces.at(-1)?.text ?? ''
  const after = next.pieces[0]?.text ?? ''
  return !(ENDS_IN_DASH.test(before) && STARTS_WITH_LETTER.test(after))
}

function noteWord({ text, appearance }: Run, note: number, vocabulary: Vocabulary): SolidWord {
  const width = vocabulary.width(text)
  return { type: 'word', pieces: [{ text, appearance, width, note }], width }
}
