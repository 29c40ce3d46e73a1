import type { Localized } from '../base/diagnostic.ts'
import type { Differences } from './difference.ts'
import { FILE, WHAT } from './wording.ts'

/** A paragraph of one side: its words, how they look, what style they are in. */
export interface ComparedText {
  readonly text: string
  readonly looks: string
  readonly style: string
}

/**
 * Compares paragraphs in order. The first whose words differ ends it: behind a paragraph too many or too few, all others
 * would differ too. Gives whether all words are there.
 */
export function compareTexts(
  differences: Differences,
  place: (index: number) => Localized,
  expected: readonly ComparedText[],
  found: readonly ComparedText[],
): boolean {
  for (const [index, { text, looks, style }] of expected.entries()) {
    const read = found[index]
    if (read === undefined) break
    if (read.text !== text) {
      const from = Math.max(0, firstDifference(text, read.text) - BEFORE)
      differences.same(place(index), WHAT.words, excerpt(text, from), excerpt(read.text, from))
      return false
    }
    if (read.style !== style) differences.same(place(index), WHAT.style, style, read.style)
    if (read.looks !== looks) differences.same(place(index), WHAT.looks, looks, read.looks)
  }
  return differences.same(FILE, WHAT.count, expected.length, found.length)
}

/** Letters shown around the place where two texts part. */
const BEFORE = 20
const LENGTH = 60

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at += 1
  return at
}

function excerpt(text: string, from: number): string {
  const end = from + LENGTH
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${end < text.length ? '…' : ''}`
}
