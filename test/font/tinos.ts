import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { FontSet } from '../../src/font/font.ts'
import { openFont } from '../../src/font/open-font.ts'
import type { TrueTypeFont } from '../../src/font/truetype-font.ts'
import type { Face } from '../../src/world.ts'

const FILES: Readonly<Record<Face, string>> = {
  regular: '400Regular/Tinos_400Regular.ttf',
  bold: '700Bold/Tinos_700Bold.ttf',
  italic: '400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '700Bold_Italic/Tinos_700Bold_Italic.ttf',
}

const require = createRequire(import.meta.url)

/** The bytes of one face of the bundled typeface. */
export function tinosBytes(face: Face): Uint8Array {
  return new Uint8Array(readFileSync(require.resolve(`@expo-google-fonts/tinos/${FILES[face]}`)))
}

/** One face of the bundled typeface. */
export function tinos(face: Face): TrueTypeFont {
  return openFont(face, tinosBytes(face))
}

/** All four faces of the bundled typeface. */
export function tinosSet(): FontSet<TrueTypeFont> {
  return {
    regular: tinos('regular'),
    bold: tinos('bold'),
    italic: tinos('italic'),
    boldItalic: tinos('boldItalic'),
  }
}
