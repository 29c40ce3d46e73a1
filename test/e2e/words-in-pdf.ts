import type { ReadPage, ReadRun } from '../pdf/read-pdf.ts'
import { type DocumentWords, splitWords, type Words } from './expected-words.ts'

/** Words of a page in the order a reader meets them; page furniture, such as repeated headers, is left out. */
export function wordsOn(page: ReadPage): Words {
  let text = ''
  let last: ReadRun | undefined
  for (const run of page.runs.filter(one => !one.isArtifact)) {
    text += last && goesOn(run, last) ? run.text : ` ${run.text}`
    last = run
  }
  return splitWords(text)
}

/** Words of all pages; one that a hyphen broke over the end of a page is one again. */
export function wordsOfAll(pages: readonly ReadPage[]): Words {
  const words: string[] = []
  for (const [first = '', ...rest] of pages.map(wordsOn)) {
    const head = /\S-$/u.test(words.at(-1) ?? '') ? words.pop() : ''
    words.push(`${head}${first}`, ...rest)
  }
  return words
}

/** Whether a run follows another one inside a word: right beside it, or on the next line where a hyphen broke it. */
function goesOn(run: ReadRun, last: ReadRun): boolean {
  const isBeside =
    Math.abs(run.baseline - last.baseline) < 5 && Math.abs(run.x - (last.edges.at(-1) ?? 0)) < 1
  return isBeside || /\S-$/u.test(last.text)
}

/** Where a sequence of words stands in a text, from an index on; -1 where it does not. */
export function indexOf(words: Words, text: Words, from = 0): number {
  for (let at = from; at + words.length <= text.length; at += 1) {
    if (words.every((word, offset) => text[at + offset] === word)) return at
  }
  return -1
}

/** Paragraphs and notes whose words stand nowhere in their order, on a page or over a page break. */
export function missingFrom(pages: readonly ReadPage[], { body, notes }: DocumentWords): readonly Words[] {
  const text = pages.map(wordsOn)
  return [...body, ...notes].filter(
    words =>
      words.length > 0 &&
      !text.some(page => indexOf(words, page) !== -1) &&
      !text.some((page, index) => splitOver(words, page, text[index + 1] ?? [])),
  )
}

/** Whether the words begin on one page and end on the next, where a word may go on behind a hyphen. */
function splitOver(words: Words, page: Words, next: Words): boolean {
  return words.some((word, index) =>
    headsOf(word).some(head => {
      const before = [...words.slice(0, index), ...(head === '' ? [] : [head])]
      const after = [word.slice(head.length), ...words.slice(index + 1)]
      return before.length > 0 && indexOf(before, page) !== -1 && indexOf(after, next) !== -1
    }),
  )
}

/** What of a word may stand at the end of a page: nothing, or as far as one of its hyphens. */
function headsOf(word: string): readonly string[] {
  return ['', ...[...word.matchAll(/-(?=\S)/gu)].map(({ index }) => word.slice(0, index + 1))]
}
