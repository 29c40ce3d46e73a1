import type { Path } from '../../../base/diagnostic.ts'
import { memoizeByObject } from '../../../base/memoize.ts'
import type { Plan } from '../../model/plan.ts'
import { asWritten, type PlainText, plainText } from '../../text/plain-text.ts'
import { markedTexts, type PlacedText, unmarkedTexts } from './marked-texts.ts'

/** A text of a plan as its readers see it, and its place. */
export interface ReadText extends PlainText {
  readonly at: Path
}

/** Titles, articles, prose, tables and footnotes without their markup. Remembered, since many rules ask for them. */
export const readTexts = memoizeByObject((plan: Plan): readonly ReadText[] => {
  const notes: readonly PlacedText[] = Object.entries(plan.footnotes).map(([id, text]) => ({
    at: ['footnotes', id],
    text,
  }))
  return [...markedTexts(plan), ...notes].map(({ at, text }) => ({ at, ...plainText(text) }))
})

/** Letterhead, numbers, recipients and signature. */
export const formTexts = memoizeByObject((plan: Plan): readonly ReadText[] =>
  unmarkedTexts(plan).map(({ at, text }) => ({ at, ...asWritten(text) })),
)

/** Everything that is printed. */
export function allTexts(plan: Plan): readonly ReadText[] {
  return [...readTexts(plan), ...formTexts(plan)]
}

/** What stands for each character of a quotation in `ownTexts`: no letter, no space and no mark. */
const HIDDEN = '\uFFFC'

/** The innermost of several, so that marks without a partner are read once. */
const QUOTATION = /“[^“”]*”|"[^"]*"/gu

/** The texts of `readTexts` with what they quote hidden, letter for letter: a quotation keeps what it quotes. */
export const ownTexts = memoizeByObject((plan: Plan): readonly ReadText[] =>
  readTexts(plan).map(read =>
    /[“"]/.test(read.text)
      ? { ...read, text: read.text.replace(QUOTATION, quoted => HIDDEN.repeat(quoted.length)) }
      : read,
  ),
)
