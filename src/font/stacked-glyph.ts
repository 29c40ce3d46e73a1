import { isLookSelector } from './letters.ts'
import { MarkStack, type PlacedMark } from './mark-stack.ts'
import { outlineBounds } from './outline-bounds.ts'
import type { TrueTypeFont } from './truetype-font.ts'

/** A letter with marks on it, where the face has no glyph of both: drawn as one, as wide as the letter. */
export interface StackedGlyph {
  readonly glyph: number
  readonly marks: readonly PlacedMark[]
}

/** Letters that lose their dot under a mark, with the marks they have of their own. */
const DOTLESS: Readonly<Record<string, string>> = { i: 'ı', j: 'ȷ', ị: 'ı\u0323' }

/** Drawn for a sign that chooses a look and has nothing before it to choose for, as at the start of a line. */
const NOTHING_SEEN = '\u200b'

/**
 * A letter with the marks on it in their places; undefined when the face lacks one of them. Throws `FontError` for a
 * damaged outline.
 *
 * The places are computed from outlines, not read from `GPOS`: Tinos Regular, which most text is set in, has no anchors
 * there for a breve on ê, ơ or ư, and the other three faces would put it elsewhere.
 */
export function stackedGlyph(font: TrueTypeFont, letter: string): StackedGlyph | undefined {
  const [first = '', ...rest] = letter
  const written = isLookSelector(first.codePointAt(0) ?? 0) ? NOTHING_SEEN : first
  const marks = rest.filter(mark => !isLookSelector(mark.codePointAt(0) ?? 0))
  const [base = '', ...own] = marks.length > 0 ? (DOTLESS[written] ?? written) : written
  const glyph = glyphOf(font, base)
  if (glyph === undefined) return undefined
  if (marks.length === 0) return { glyph, marks: [] }
  const stack = new MarkStack(font, { whole: outlineBounds(font, glyph), ...bodyOf(font, base) })
  for (const mark of [...own, ...marks]) {
    const markGlyph = glyphOf(font, mark)
    if (markGlyph === undefined) return undefined
    stack.add(mark, markGlyph)
  }
  return { glyph, marks: stack.marks }
}

/** The letter itself, without the horn of ơ or the hat of ê, and the marks it has by its code. */
function bodyOf(font: TrueTypeFont, base: string) {
  const [plain = '', ...marks] = base.normalize('NFD')
  const glyph = glyphOf(font, plain)
  const body = glyph === undefined ? undefined : outlineBounds(font, glyph)
  return { body, composed: marks }
}

function glyphOf(font: TrueTypeFont, character: string): number | undefined {
  return font.glyphOf(character.codePointAt(0) ?? 0)
}
