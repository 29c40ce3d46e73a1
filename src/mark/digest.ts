import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** SHA-256 of bytes, or of texts one after the other, in hexadecimal digits. */
export function digest(...pieces: readonly (Uint8Array | string)[]): string {
  const hash = sha256.create()
  for (const piece of pieces) hash.update(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
  return bytesToHex(hash.digest())
}
