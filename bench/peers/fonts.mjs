import { fileURLToPath } from 'node:url'

const TINOS = new URL('../../node_modules/@expo-google-fonts/tinos/', import.meta.url)
const path = name => fileURLToPath(new URL(name, TINOS))

/** The four faces every program of the benchmark sets its text in. */
export const FONT_FILES = {
  regular: path('400Regular/Tinos_400Regular.ttf'),
  bold: path('700Bold/Tinos_700Bold.ttf'),
  italic: path('400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: path('700Bold_Italic/Tinos_700Bold_Italic.ttf'),
}

/** @param {{ bold: boolean, italic: boolean }} run @returns {keyof typeof FONT_FILES} */
export function faceOf({ bold, italic }) {
  return bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
}
