import type { Diagnostic, Localized } from './base/diagnostic.ts'
import { MISSING_GLYPH } from './base/glyphs.ts'
import { FACES } from './base/world.ts'
import type { Document } from './document/model.ts'
import { withTexts } from './document/with-texts.ts'
import type { Font, FontSet } from './font/font.ts'
import { type MissingGlyph, missingGlyphs } from './layout/findings/missing-glyphs.ts'
import type { PlanSource } from './plan/language/sources/plan-source.ts'
import { isForbidden } from './plan/source/text-characters.ts'
import type { Profile } from './profile/profile.ts'

/** The characters of a document that no file may hold, and those that the typeface lacks. */
export function unprintable(document: Document, profile: Profile, fonts: FontSet): readonly MissingGlyph[] {
  const { regular, bold, italic, boldItalic, enclosed, signs } = fonts
  return missingGlyphs(document, profile, {
    regular: allowed(regular),
    bold: allowed(bold),
    italic: allowed(italic),
    boldItalic: allowed(boldItalic),
    ...(enclosed && { enclosed: allowed(enclosed) }),
    ...(signs && { signs: allowed(signs) }),
  })
}

/** A font as far as files may use it. */
function allowed(font: Font): Font {
  const { face, unitsPerEm, ascent, descent, lineGap } = font
  return {
    ...{ face, unitsPerEm, ascent, descent, lineGap },
    glyphOf: code => (isForbidden(code) ? undefined : font.glyphOf(code)),
    advanceOf: glyph => font.advanceOf(glyph),
  }
}

/** What stands in place of a character that cannot be printed: the first that the typeface has. */
const REPLACEMENTS = ['\uFFFD', '□']

/** Puts a mark in place of characters that cannot be printed. */
export function replacing(
  missing: readonly MissingGlyph[],
  fonts: FontSet,
): (document: Document) => Document {
  if (missing.length === 0) return document => document
  const lacking = new Set(missing.map(({ character }) => character))
  const mark = REPLACEMENTS.find(character => isInAll(fonts, character)) ?? '?'
  const changed = (text: string) => Array.from(text, letter => (lacking.has(letter) ? mark : letter)).join('')
  return document => withTexts(document, changed)
}

function isInAll(fonts: FontSet, character: string): boolean {
  const code = character.codePointAt(0) ?? 0
  return FACES.every(face => fonts[face].glyphOf(code) !== undefined)
}

/** Findings on characters that the typeface lacks. */
export function lacked(missing: readonly MissingGlyph[], source: PlanSource): readonly Diagnostic[] {
  // What no document may hold was said when the plan was read.
  return missing
    .filter(({ character }) => !isForbidden(character.codePointAt(0) ?? 0))
    .map(glyph => missingGlyph(glyph, source))
}

/** Signs of Wingdings and Symbol, which Word keeps in places of its own, and what stands for them in any typeface. */
const SYMBOL_FONTS: ReadonlyMap<string, string> = new Map([
  ...['\uF0FE', '\uF052', '\uF053'].map((sign): [string, string] => [sign, '☑']),
  ...['\uF0A8', '\uF06F', '\uF071', '\uF072'].map((sign): [string, string] => [sign, '☐']),
  ['\uF0FC', '✓'],
  ['\uF0FB', '✗'],
  ['\uF0E0', '→'],
  ['\uF0E8', '→'],
  ['\uF0DE', '⇒'],
  ...['\uF0B7', '\uF0A7', '\uF0D8', '\uF076', '\uF02D'].map((sign): [string, string] => [sign, '-']),
])

/** What to type in place of a sign of Word’s symbol fonts, or of a mark as wide as a Chinese character. */
function meantBy(character: string): Localized | undefined {
  const code = character.codePointAt(0) ?? 0
  const isFullWidth = code >= 0xff01 && code <= 0xff5e
  const meant = isFullWidth ? String.fromCodePoint(code - 0xfee0) : SYMBOL_FONTS.get(character)
  if (meant === undefined) return undefined
  return isFullWidth
    ? {
        vi: `Đây là dấu rộng của bộ gõ chữ Hán: gõ lại “${meant}”.`,
        en: `This is a wide mark of a Chinese keyboard: type “${meant}”.`,
      }
    : {
        vi: `Đây là ký tự của phông Wingdings hoặc Symbol trong Word: thay bằng “${meant}”.`,
        en: `This is a sign of Word’s Wingdings or Symbol typeface: use “${meant}”.`,
      }
}

function missingGlyph({ character, source: path }: MissingGlyph, source: PlanSource): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: MISSING_GLYPH,
    severity: 'error',
    message: {
      vi: `Phông chữ không có ký tự “${character}” (U+${code}).`,
      en: `The typeface has no “${character}” (U+${code}).`,
    },
    span: source.locateText(path ?? [], character),
    help: meantBy(character) ?? {
      vi: 'Thay bằng ký tự khác, hoặc dùng --font-dir với một phông chữ có ký tự này.',
      en: 'Use another character, or give a typeface that has it by --font-dir.',
    },
  }
}
