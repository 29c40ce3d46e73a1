import type { FontFace } from '../base/world.ts'

/** The faces that come with kehoach (Tinos and Noto Sans Symbols, SIL OFL; DejaVu Sans, Bitstream Vera): once built, beside the code. */
export const FONT_FILES: Readonly<Record<FontFace, URL>> = {
  regular: new URL('./fonts/Tinos-Regular.ttf', import.meta.url),
  bold: new URL('./fonts/Tinos-Bold.ttf', import.meta.url),
  italic: new URL('./fonts/Tinos-Italic.ttf', import.meta.url),
  boldItalic: new URL('./fonts/Tinos-BoldItalic.ttf', import.meta.url),
  enclosed: new URL('./fonts/NotoSansSymbols-Regular.ttf', import.meta.url),
  signs: new URL('./fonts/DejaVuSans.ttf', import.meta.url),
}
