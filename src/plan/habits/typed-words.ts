import type { Path } from '../../base/diagnostic.ts'
import type { Absorption } from './absorption.ts'

/** The name of a body, however it is typed. */
const ANY_NAME = '.{1,200}?'

/** Words of the form at the start of a text, with the dash before them and the space behind them. */
export function typedWords(words: string): RegExp {
  const pattern = words.replace(/:$/, '').split('{issuer}').map(asPattern).join(ANY_NAME)
  return new RegExp(String.raw`^(?:[-–—•+*]\s*)?${pattern}\s*:\s*`, 'iu')
}

/** A text without the words before it that kehoach writes itself, unless there is nothing else in it. */
export function cutBefore(text: string, words: RegExp, at: Path, absorption: Absorption): string {
  const typed = words.exec(text)?.[0] ?? ''
  if (typed === '' || typed.length === text.length) return text
  return absorption.cut('words', at, text, [0, typed.length])
}

function asPattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/ /g, String.raw`\s+`)
}
