import { unzipSync } from 'fflate'
import type { Format } from '../base/formats.ts'
import { asBuffer } from './digits.ts'
import { digestIn } from './docx-seal.ts'
import { DOCX_MARK } from './mark.ts'
import { findSeal, sealedDigest } from './seal.ts'
import type { Seal } from './seal-places.ts'
import { zipEntries } from './zip-entries.ts'

/** What a file says of itself and of what was done with it since kehoach wrote it. */
export type Inspection =
  | { readonly state: 'untouched'; readonly build: string }
  /** Not as it was written; the build it was part of is known where its mark can still be read. */
  | { readonly state: 'changed' | 'signed'; readonly build?: string }
  /** Without a mark: not by kehoach, by one that set no marks, or written anew by a program that dropped it. */
  | { readonly state: 'unmarked' }

/** Looks at a file of any content; never throws, and reads no more of a zip file than its directory and the mark. */
export function inspect(format: Format, bytes: Uint8Array): Inspection {
  const seal = findSeal(format, bytes)
  if (seal && isAsSealed(bytes, seal)) return { state: 'untouched', build: seal.build }
  const build = seal?.build ?? (format === 'docx' ? packedBuild(bytes) : undefined)
  const known = build === undefined ? {} : { build }
  if (isSigned(format, bytes)) return { state: 'signed', ...known }
  return build === undefined ? { state: 'unmarked' } : { state: 'changed', build }
}

/** Whether every byte is as it was sealed: those the digest is of, and the check sums that depend on the digest. */
function isAsSealed(bytes: Uint8Array, seal: Seal): boolean {
  if (hexAt(bytes, seal.content) !== sealedDigest(bytes, seal)) return false
  const settled = bytes.slice()
  seal.settle(settled)
  return asBuffer(settled).equals(bytes)
}

function hexAt(bytes: Uint8Array, { start, end }: { readonly start: number; readonly end: number }): string {
  return asBuffer(bytes).toString('latin1', start, end)
}

/** A signed PDF says which bytes are signed (ISO 32000-1, 12.8.1), a signed DOCX has parts for its signatures. */
function isSigned(format: Format, bytes: Uint8Array): boolean {
  if (format === 'pdf') return asBuffer(bytes).includes('/ByteRange')
  return zipEntries(bytes).some(({ name }) => name.startsWith('_xmlsignatures/'))
}

/** Properties a user defined are small; what claims to be larger is none of ours. */
const LARGEST_PROPERTIES = 1 << 20

/** The build named in a DOCX that another program has written anew: it keeps our properties, and compresses them. */
function packedBuild(bytes: Uint8Array): string | undefined {
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => name === DOCX_MARK.part && originalSize <= LARGEST_PROPERTIES,
    })
    const properties = parts[DOCX_MARK.part]
    return properties && digestIn(asBuffer(properties).toString('latin1'), DOCX_MARK.build)?.value
  } catch {
    return undefined
  }
}
