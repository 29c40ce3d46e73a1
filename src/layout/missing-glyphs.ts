import type { Path } from '../diagnostic.ts'
import type { Block, Document, Inline, Paragraph } from '../document/model.ts'
import type { FontSet } from '../font/font.ts'
import type { Profile } from '../profile/profile.ts'
import { runsOf } from './runs.ts'

/** A character the typeface cannot show, where it stands in the plan. */
export interface MissingGlyph {
  readonly character: string
  readonly source?: Path
}

/** Every character that has no glyph in the face it would be set in, once for each place. */
export function missingGlyphs(document: Document, profile: Profile, fonts: FontSet): readonly MissingGlyph[] {
  const texts = [
    ...document.sections.flatMap(section => section.blocks.flatMap(paragraphsOf)),
    ...document.notes.map(note => ({ role: 'footnote' as const, ...note })),
  ]
  return texts.flatMap(({ role, children, source }) =>
    missingIn(children, profile, role, fonts).map(character =>
      source ? { character, source } : { character },
    ),
  )
}

function missingIn(
  children: readonly Inline[],
  profile: Profile,
  role: Paragraph['role'],
  fonts: FontSet,
): string[] {
  const missing = new Set<string>()
  for (const { text, appearance } of runsOf(children, profile.roles[role])) {
    for (const character of text) {
      if (character !== '\n' && fonts[appearance.face].glyphOf(character.codePointAt(0) ?? 0) === undefined)
        missing.add(character)
    }
  }
  return [...missing]
}

function paragraphsOf(block: Block): readonly Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'rule':
      return []
    case 'columns':
      return block.rows.flatMap(row => row.flatMap(cell => cell.filter(item => item.type === 'paragraph')))
    case 'table':
      return [...block.header, ...block.rows].flatMap(row => row.cells.flatMap(cell => cell.paragraphs))
  }
}
