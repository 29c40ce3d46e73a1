import { type Zippable, zipSync } from 'fflate'
import { DOCX_MARK } from '../../mark/mark.ts'

/**
 * A zip file of texts, the same bytes at any time and in any place: fflate stores the local time, so every entry gets
 * the same local time whatever the zone, and compresses without the system's zlib, whose output differs by machine.
 */
export function zip(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder()
  const files: Zippable = {}
  // The mark can be read and sealed without unpacking anything.
  for (const [path, text] of parts)
    files[path] = [encoder.encode(text), { level: path === DOCX_MARK.part ? 0 : 6 }]
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) })
}
