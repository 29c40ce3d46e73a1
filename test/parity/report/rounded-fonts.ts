import type { Font, FontSet } from '../../../src/font/font.ts'

/** Fonts with widths in whole thousandths of an em, as the model of Word has them in its own tables. */
export function inThousandths(fonts: FontSet): FontSet {
  const rounded = (font: Font): Font => {
    const unit = font.unitsPerEm / 1000
    return {
      face: font.face,
      unitsPerEm: font.unitsPerEm,
      ascent: font.ascent,
      descent: font.descent,
      lineGap: font.lineGap,
      glyphOf: codePoint => font.glyphOf(codePoint),
      advanceOf: glyph => Math.round(font.advanceOf(glyph) / unit) * unit,
    }
  }
  const { regular, bold, italic, boldItalic, enclosed, signs } = fonts
  return {
    regular: rounded(regular),
    bold: rounded(bold),
    italic: rounded(italic),
    boldItalic: rounded(boldItalic),
    ...(enclosed && { enclosed: rounded(enclosed) }),
    ...(signs && { signs: rounded(signs) }),
  }
}
