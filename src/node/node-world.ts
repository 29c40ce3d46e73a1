import { fileURLToPath } from 'node:url'
import type { Face, FontFace, SignFace, World } from '../base/world.ts'
import { FileWorld } from './file-world.ts'
import { FONT_FILES } from './shipped-fonts.ts'

export interface NodeWorldOptions {
  /** The folder that paths are relative to; the process's own by default. */
  readonly cwd?: string
  /** The file of each face, in place of the typeface that comes with kehoach; faces of signs may be left to it. */
  readonly fonts?: Readonly<Record<Face, string> & Partial<Record<SignFace, string>>>
}

/** The machine's file system, and the typeface that comes with kehoach. */
export function nodeWorld({ cwd = process.cwd(), fonts }: NodeWorldOptions = {}): World {
  return new FileWorld(cwd, { ...shippedFonts(), ...fonts })
}

function shippedFonts(): Readonly<Record<FontFace, string>> {
  return {
    regular: fileURLToPath(FONT_FILES.regular),
    bold: fileURLToPath(FONT_FILES.bold),
    italic: fileURLToPath(FONT_FILES.italic),
    boldItalic: fileURLToPath(FONT_FILES.boldItalic),
    enclosed: fileURLToPath(FONT_FILES.enclosed),
    signs: fileURLToPath(FONT_FILES.signs),
  }
}
