import { lettersOf } from '../../font/letters.ts'
import { type StackedGlyph, stackedGlyph } from '../../font/stacked-glyph.ts'
import type { TrueTypeFont } from '../../font/truetype-font.ts'

/** A character drawn in a face, or a letter with the marks on it: its glyph, and what it is in the text layer. */
export interface UsedCharacter {
  readonly text: string
  readonly drawn: number | StackedGlyph
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
   * A text as the inside of a PDF string, two bytes for each letter and a byte in each letter of the result. Throws
   * when the face has no glyph for one of them. Words are remembered, since official texts repeat them.
   */
  bytesOf(text: string): string {
    const known = this.#words.get(text)
    if (known !== undefined) return known
    let bytes = ''
    for (const letter of lettersOf(text)) bytes += this.#codes.get(letter) ?? this.#assign(letter)
    this.#words.set(text, bytes)
    return bytes
  }

  #assign(letter: string): string {
    const { glyph, marks } = stackedGlyph(this.font, letter) ?? this.#lacking(letter)
    this.#used.push({ text: letter, drawn: marks.length === 0 ? glyph : { glyph, marks } })
    const code = this.#used.length
    const bytes = escaped(code >> 8) + escaped(code & 0xff)
    this.#codes.set(letter, bytes)
    return bytes
  }

  #lacking(letter: string): never {
    const codes = [...letter].map(character => (character.codePointAt(0) ?? 0).toString(16).toUpperCase())
    const names = codes.map(code => `U+${code.padStart(4, '0')}`).join(' ')
    throw new Error(`no glyph for ${names} in the ${this.font.face} face`)
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
