import { readFile } from 'node:fs/promises'
import { FONT_FILES } from './node/shipped-fonts.ts'
import type { Face } from './world.ts'

export type { Face } from './world.ts'
export { FONT_FILES }

/** The bytes of a face of the typeface that comes with kehoach: what `World.readFont` gives. */
export async function readFont(face: Face): Promise<Uint8Array> {
  return new Uint8Array(await readFile(FONT_FILES[face]))
}
