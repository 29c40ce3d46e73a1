import { readFile } from 'node:fs/promises'
import type { FontFace } from './base/world.ts'
import { FONT_FILES } from './node/shipped-fonts.ts'

export type { Face, FontFace, SignFace } from './base/world.ts'
export { FONT_FILES }

/** The bytes of a face that comes with kehoach: what `World.readFont` gives. */
export async function readFont(face: FontFace): Promise<Uint8Array> {
  return new Uint8Array(await readFile(FONT_FILES[face]))
}
