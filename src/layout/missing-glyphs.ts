import type { Path } from '../diagnostic.ts'
import type { Document } from '../document/model.ts'
import { marksOf, paragraphsOf } from '../document/paragraphs.ts'
import type { Font, FontSet } from '../font/font.ts'
import type { Profile } from '../profile/profile.ts'
import { markText, markTextStyle } from './mark-text.ts'
import { runsOf } from './runs.ts'

/** A character the typeface cannot show, where it stands in the plan. */
export interface MissingGlyph {
  readonly character: string
  readonly source?: Path
}

/** Every character that has no glyph in the face it would be set in, once for each place. */
export function missingGlyphs(document: Document, profile: Profile, fonts: FontSet): readonly MissingGlyph[] {
  const blocks = document.sections.flatMap(section => section.blocks)
  const texts = [
    ...blocks
      .flatMap(paragraphsOf)
      .map(({ role, children, source }) => ({ runs: runsOf(children, profile.roles[role]), source })),
    ...blocks.flatMap(marksOf).map(mark => ({
      runs: runsOf(markText(mark), markTextStyle(profile.marks[mark.role])),
      source: mark.source,
    })),
    ...document.notes.map(({ children, source }) => ({
      runs: runsOf(children, profile.roles.footnote),
      source,
    })),
  ]
  return texts.flatMap(({ runs, source }) => {
    const here = new Set(runs.flatMap(({ text, appearance }) => lackingIn(text, fonts[appearance.face])))
    return [...here].map(character => (source ? { character, source } : { character }))
  })
}

const NEWLINE = 0x0a

/** By code points, since hardly any is lacking: letters as strings of their own would take most of the time. */
function lackingIn(text: string, font: Font): readonly string[] {
  const lacking: string[] = []
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at) ?? NEWLINE
    if (codePoint > 0xffff) at++
    if (codePoint !== NEWLINE && font.glyphOf(codePoint) === undefined)
      lacking.push(String.fromCodePoint(codePoint))
  }
  return lacking
}
