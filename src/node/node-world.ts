import { fileURLToPath } from 'node:url'
import { FACES, type Face, type World } from '../world.ts'
import { FileWorld } from './file-world.ts'
import { FONT_FILES } from './shipped-fonts.ts'

export interface NodeWorldOptions {
  /** The folder that paths are relative to; the process's own by default. */
  readonly cwd?: string
  /** The file of each face, in place of the typeface that comes with kehoach. */
  readonly fonts?: Readonly<Record<Face, string>>
}

/** The machine's file system, and the typeface that comes with kehoach. */
export function nodeWorld({ cwd = process.cwd(), fonts = shippedFonts() }: NodeWorldOptions = {}): World {
  return new FileWorld(cwd, fonts)
}

function shippedFonts(): Readonly<Record<Face, string>> {
  const [regular, bold, italic, boldItalic] = FACES.map(face => fileURLToPath(FONT_FILES[face]))
  if (!regular || !bold || !italic || !boldItalic) throw new Error('a face has no file')
  return { regular, bold, italic, boldItalic }
}
