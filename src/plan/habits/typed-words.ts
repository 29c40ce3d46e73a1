import type { Path } from '../../base/diagnostic.ts'
import type { Absorption } from './absorption.ts'

/** A text without the words before it that kehoach writes itself, unless there is nothing else in it. */
export function cutBefore(text: string, words: RegExp, at: Path, absorption: Absorption): string {
  const typed = words.exec(text)?.[0] ?? ''
  if (typed === '' || typed.length === text.length) return text
  return absorption.cut('words', at, text, [0, typed.length])
}
