import { FontError } from '../internal.ts'
import type { FileWorld } from '../node/file-world.ts'
import { UsageError } from './usage-error.ts'

/** What sets type, with a font that cannot be used told as wrong use: the user chose the font. */
export async function withFonts<T>(world: FileWorld, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof FontError)) throw error
    const path = world.fontPath(error.face)
    throw new UsageError({ vi: `${path}: ${error.reason.vi}.`, en: `${path}: ${error.reason.en}.` })
  }
}
