import type { TrueTypeFont } from '../../font/truetype-font.ts'

/** A character drawn in a face: where it stands in the font and in the text layer. */
export interface UsedCharacter {
  readonly codePoint: number
  readonly glyph: number
}

/**
 * Codes of the characters drawn in one face: 1, 2, 3, … in order of first use, each with a glyph of its own in the
 * embedded font. Characters that share a glyph (space and no-break space) keep codes apart, so that text copied from
 * the PDF is the text that was put in.
 */
export class CharacterCodes {
  readonly font: TrueTypeFont
  readonly #used: UsedCharacter[] = []
  readonly #codes = new Map<string, string>()
  readonly #words = new Map<string, string>()

  constructor(font: TrueTypeFont) {
    this.font = font
  }

  /** The characters by code; the first has code 1. */
  get used(): readonly UsedCharacter[] {
    return this.#used
  }

  /** The code of a character as four hexadecimal digits. Throws when the face has no glyph for it. */
  hexOf(character: string): string {
    return this.#codes.get(character) ?? this.#assign(character)
  }

  /** The codes of a text one after another; those of words are remembered, since official texts repeat them. */
  hexOfText(text: string): string {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    let hex = ''
    for (const character of text) hex += this.hexOf(character)
    this.#words.set(text, hex)
    return hex
  }

  #assign(character: string): string {
    const codePoint = character.codePointAt(0) ?? 0
    const glyph = this.font.glyphOf(codePoint)
    if (glyph === undefined) {
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
      throw new Error(`no glyph for ${name} in the ${this.font.face} face`)
    }
    this.#used.push({ codePoint, glyph })
    const hex = this.#used.length.toString(16).padStart(4, '0')
    this.#codes.set(character, hex)
    return hex
  }
}
