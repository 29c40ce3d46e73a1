import type { PdfFont } from './fonts.ts'

/** Characters as they are shown one after the other; lengths in thousandths of the font's size. */
export class DrawnRun {
  readonly font: PdfFont
  text = ''
  /** Right end of the last character that is no space. */
  end = 0
  at = 0

  constructor(font: PdfFont) {
    this.font = font
  }

  move(by: number): void {
    this.at += by
  }

  add(codes: string): void {
    const { codeBytes, characters, widths, usualWidth } = this.font
    for (let at = 0; at < codes.length; at += codeBytes) {
      const byte = codes.charCodeAt(at)
      const code = codeBytes === 1 ? byte : (byte << 8) | codes.charCodeAt(at + 1)
      const character = characters.get(code) ?? UNKNOWN
      this.text += character
      this.at += widths.get(code) ?? usualWidth
      if (character !== ' ') this.end = this.at
    }
  }
}

/** Stands for a code the font does not say the meaning of. */
const UNKNOWN = '\ufffd'
