import type { Path } from '../../diagnostic.ts'
import type { Plan } from '../plan.ts'
import { markedTexts, type PlacedText, unmarkedTexts } from './marked-texts.ts'
import { asWritten, type PlainText, plainText } from './plain-text.ts'

/** A text of a plan as its readers see it, and its place. */
export interface ReadText extends PlainText {
  readonly at: Path
}

/** Remembered, since many rules ask for them. */
const known = new WeakMap<Plan, readonly ReadText[]>()
const knownForm = new WeakMap<Plan, readonly ReadText[]>()

/** Titles, articles, prose, tables and footnotes without their markup. */
export function readTexts(plan: Plan): readonly ReadText[] {
  const last = known.get(plan)
  if (last) return last
  const notes: readonly PlacedText[] = Object.entries(plan.footnotes).map(([id, text]) => ({
    at: ['footnotes', id],
    text,
  }))
  const texts = [...markedTexts(plan), ...notes].map(({ at, text }) => ({ at, ...plainText(text) }))
  known.set(plan, texts)
  return texts
}

/** Letterhead, numbers, recipients and signature. */
export function formTexts(plan: Plan): readonly ReadText[] {
  const last = knownForm.get(plan)
  if (last) return last
  const texts = unmarkedTexts(plan).map(({ at, text }) => ({ at, ...asWritten(text) }))
  knownForm.set(plan, texts)
  return texts
}

/** Everything that is printed. */
export function allTexts(plan: Plan): readonly ReadText[] {
  return [...readTexts(plan), ...formTexts(plan)]
}

/** What stands for each character of a quotation in `ownTexts`: no letter, no space and no mark. */
const HIDDEN = '\uFFFC'

/** The innermost of several, so that marks without a partner are read once. */
const QUOTATION = /“[^“”]*”|"[^"]*"/gu

const knownOwn = new WeakMap<Plan, readonly ReadText[]>()

/** The texts of `readTexts` with what they quote hidden, letter for letter: a quotation keeps what it quotes. */
export function ownTexts(plan: Plan): readonly ReadText[] {
  const last = knownOwn.get(plan)
  if (last) return last
  const texts = readTexts(plan).map(read =>
    /[“"]/.test(read.text)
      ? { ...read, text: read.text.replace(QUOTATION, quoted => HIDDEN.repeat(quoted.length)) }
      : read,
  )
  knownOwn.set(plan, texts)
  return texts
}
