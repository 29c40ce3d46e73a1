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

  /**
   * A text as the inside of a PDF string, two bytes for each character and a byte in each letter of the result. Throws
   * when the face has no glyph for one of them. Words are remembered, since official texts repeat them.
   */
  bytesOf(text: string): string {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    let bytes = ''
    for (const character of text) bytes += this.#codes.get(character) ?? this.#assign(character)
    this.#words.set(text, bytes)
    return bytes
  }

  #assign(character: string): string {
    const codePoint = character.codePointAt(0) ?? 0
    const glyph = this.font.glyphOf(codePoint)
    if (glyph === undefined) {
      const name = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
      throw new Error(`no glyph for ${name} in the ${this.font.face} face`)
    }
    this.#used.push({ codePoint, glyph })
    const code = this.#used.length
    const bytes = escaped(code >> 8) + escaped(code & 0xff)
    this.#codes.set(character, bytes)
    return bytes
  }
}

/** Bytes that mean something inside a string, or that a reader may change. */
const ESCAPES: Readonly<Record<string, string>> = {
  '(': '\\(',
  ')': '\\)',
  '\\': '\\\\',
  '\r': '\\r',
  '\n': '\\n',
}

function escaped(byte: number): string {
  const letter = String.fromCharCode(byte)
  return ESCAPES[letter] ?? letter
}
