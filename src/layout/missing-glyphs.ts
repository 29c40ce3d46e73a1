import type { Path } from '../diagnostic.ts'
import type { Document } from '../document/model.ts'
import { marksOf, paragraphsOf } from '../document/paragraphs.ts'
import type { FontSet } from '../font/font.ts'
import type { Profile } from '../profile/profile.ts'
import { FACES, type Face } from '../world.ts'
import { markText, markTextStyle } from './mark-text.ts'
import { type Run, runsOf } from './runs.ts'

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
  const missing = missingByFace(
    texts.flatMap(({ runs }) => runs),
    fonts,
  )
  // The places only matter when there is something to place.
  if (FACES.every(face => missing[face].size === 0)) return []
  return texts.flatMap(({ runs, source }) => {
    const here = new Set(
      runs.flatMap(({ text, appearance }) => [...text].filter(sign => missing[appearance.face].has(sign))),
    )
    return [...here].map(character => (source ? { character, source } : { character }))
  })
}

/** The characters each face lacks, all texts taken together: they repeat few characters often. */
function missingByFace(runs: readonly Run[], fonts: FontSet): Readonly<Record<Face, ReadonlySet<string>>> {
  const missingIn = (face: Face) => {
    const texts = runs.filter(run => run.appearance.face === face).map(run => run.text)
    const lacking = [...new Set(texts.join('\n'))].filter(
      sign => sign !== '\n' && fonts[face].glyphOf(sign.codePointAt(0) ?? 0) === undefined,
    )
    return new Set(lacking)
  }
  return {
    regular: missingIn('regular'),
    bold: missingIn('bold'),
    italic: missingIn('italic'),
    boldItalic: missingIn('boldItalic'),
  }
}
