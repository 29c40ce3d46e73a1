import type { Path } from '../diagnostic.ts'
import type { Document } from '../document/model.ts'
import { paragraphsOf } from '../document/paragraphs.ts'
import type { FontSet } from '../font/font.ts'
import type { Profile } from '../profile/profile.ts'
import type { Face } from '../world.ts'
import { runsOf } from './runs.ts'

/** A character the typeface cannot show, where it stands in the plan. */
export interface MissingGlyph {
  readonly character: string
  readonly source?: Path
}

/** Every character that has no glyph in the face it would be set in, once for each place. */
export function missingGlyphs(document: Document, profile: Profile, fonts: FontSet): readonly MissingGlyph[] {
  const glyphs = new KnownGlyphs(fonts)
  const texts = [
    ...document.sections.flatMap(section => section.blocks.flatMap(paragraphsOf)),
    ...document.notes.map(note => ({ role: 'footnote' as const, ...note })),
  ]
  return texts.flatMap(({ role, children, source }) => {
    const missing = new Set<string>()
    for (const { text, appearance } of runsOf(children, profile.roles[role])) {
      for (const character of glyphs.missingIn(text, appearance.face)) missing.add(character)
    }
    return [...missing].map(character => (source ? { character, source } : { character }))
  })
}

/** Which characters the faces have; each is looked up once. */
class KnownGlyphs {
  readonly #fonts: FontSet
  readonly #known: Readonly<Record<Face, Set<string>>>

  constructor(fonts: FontSet) {
    this.#fonts = fonts
    this.#known = { regular: new Set(), bold: new Set(), italic: new Set(), boldItalic: new Set() }
  }

  missingIn(text: string, face: Face): readonly string[] {
    const known = this.#known[face]
    const missing: string[] = []
    // A set of its characters first: a text repeats few of them often.
    for (const character of new Set(text)) {
      if (known.has(character) || character === '\n') continue
      if (this.#fonts[face].glyphOf(character.codePointAt(0) ?? 0) === undefined) missing.push(character)
      else known.add(character)
    }
    return missing
  }
}
