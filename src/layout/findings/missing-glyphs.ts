import type { Path } from '../../base/diagnostic.ts'
import { isSignFace } from '../../base/world.ts'
import type { Document } from '../../document/model.ts'
import { marksOf, paragraphsOf } from '../../document/paragraphs.ts'
import type { FontSet } from '../../font/font.ts'
import { lackingCharacters } from '../../font/holding-face.ts'
import type { Profile } from '../../profile/profile.ts'
import { markText, markTextStyle } from '../set/mark-text.ts'
import { runsOf } from '../set/runs.ts'

/** A character that neither the typeface nor a face of signs can show, where it stands in the plan. */
export interface MissingGlyph {
  readonly character: string
  readonly source?: Path
}

/** Every character that no face it could be set in has a glyph for, once for each place. */
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
    const here = new Set(
      runs.flatMap(({ text, appearance }) =>
        isSignFace(appearance.face) ? [] : lackingCharacters(text, appearance.face, fonts),
      ),
    )
    return [...here].map(character => (source ? { character, source } : { character }))
  })
}
