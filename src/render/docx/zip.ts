import { zipSync } from 'fflate'

/**
 * A zip file of texts, the same bytes at any time and in any place: fflate stores the local time, so every entry gets
 * the same local time whatever the zone, and compresses without the system's zlib, whose output differs by machine.
 */
export function zip(parts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder()
  const files = Object.fromEntries([...parts].map(([path, text]) => [path, encoder.encode(text)]))
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1, 12) })
}
