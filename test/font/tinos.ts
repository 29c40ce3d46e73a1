import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Face, FontFace } from '../../src/base/world.ts'
import type { FontSet } from '../../src/font/font.ts'
import { openFont } from '../../src/font/open-font.ts'
import type { TrueTypeFont } from '../../src/font/truetype-font.ts'
import { withAdvances } from '../../src/font/with-advances.ts'
import { SIGN_WIDTHS } from '../../src/profile/signs.ts'

const FILES: Readonly<Record<FontFace, string>> = {
  regular: '@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf',
  bold: '@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf',
  italic: '@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
  boldItalic: '@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
  enclosed: '@expo-google-fonts/noto-sans-symbols/400Regular/NotoSansSymbols_400Regular.ttf',
  signs: 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
}

const require = createRequire(import.meta.url)

/** The file of one of the bundled faces. */
export function fontPath(face: FontFace): string {
  return require.resolve(FILES[face])
}

/** The bytes of one of the bundled faces. */
export function fontBytes(face: FontFace): Uint8Array {
  return new Uint8Array(readFileSync(fontPath(face)))
}

/** The bytes of one face of the bundled typeface. */
export function tinosBytes(face: Face): Uint8Array {
  return fontBytes(face)
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

/** The bundled typeface with the faces of signs. */
export function tinosAndSigns(): FontSet<TrueTypeFont> {
  return {
    ...tinosSet(),
    enclosed: openFont('enclosed', fontBytes('enclosed')),
    signs: withAdvances(openFont('signs', fontBytes('signs')), SIGN_WIDTHS),
  }
}
