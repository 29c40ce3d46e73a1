import type { Font, FontSet } from '../../src/font/font.ts'

/** A typeface in which every character is half an em wide and a line is exactly one em tall. */
export const evenFonts: FontSet = {
  regular: evenFont('regular'),
  bold: evenFont('bold'),
  italic: evenFont('italic'),
  boldItalic: evenFont('boldItalic'),
}

function evenFont(face: Font['face']): Font {
  return {
    face,
    unitsPerEm: 1000,
    ascent: 800,
    descent: 200,
    lineGap: 0,
    glyphOf: codePoint => codePoint,
    advanceOf: () => 500,
  }
}
