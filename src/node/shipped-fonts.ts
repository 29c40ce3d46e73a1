import type { Face } from '../world.ts'

/** The faces that come with kehoach (Tinos, SIL OFL): once built, beside the code. */
export const FONT_FILES: Readonly<Record<Face, URL>> = {
  regular: new URL('./fonts/Tinos-Regular.ttf', import.meta.url),
  bold: new URL('./fonts/Tinos-Bold.ttf', import.meta.url),
  italic: new URL('./fonts/Tinos-Italic.ttf', import.meta.url),
  boldItalic: new URL('./fonts/Tinos-BoldItalic.ttf', import.meta.url),
}
