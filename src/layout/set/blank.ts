import type { Pt } from '../../base/units.ts'
import type { BlankStyle } from '../../profile/profile.ts'
import type { ParagraphLines, SetBlank } from './paragraph-lines.ts'

/** A paragraph with dots from its last word to `end`, as far as there is room for one. */
export function endingInBlank(paragraph: ParagraphLines, end: Pt, style: BlankStyle): ParagraphLines {
  const last = paragraph.lines.at(-1)
  const blank = last && blankFrom(last.x + last.width, end, style)
  return blank ? { ...paragraph, lines: [...paragraph.lines.slice(0, -1), { ...last, blank }] } : paragraph
}

/** Counted from the end, so that the dots of lines below one another stand in columns. */
export function blankFrom(word: Pt, end: Pt, { gap, step, weight }: BlankStyle): SetBlank | undefined {
  const to = end - weight / 2
  const steps = Math.floor((to - word - gap - weight / 2) / step)
  return steps < 1 ? undefined : { from: to - steps * step, to, step, weight }
}
