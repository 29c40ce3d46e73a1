import { readFile } from 'node:fs/promises'
import { FONT_FILES } from './node/shipped-fonts.ts'
import type { FontFace } from './world.ts'

export type { Face, FontFace, SignFace } from './world.ts'
export { FONT_FILES }

/** The bytes of a face that comes with kehoach: what `World.readFont` gives. */
export async function readFont(face: FontFace): Promise<Uint8Array> {
  return new Uint8Array(await readFile(FONT_FILES[face]))
}
