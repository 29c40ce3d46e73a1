import type { Format } from '../base/formats.ts'
import { digest } from './digest.ts'
import { docxSeal } from './docx-seal.ts'
import { pdfSeal } from './pdf-seal.ts'
import type { Seal } from './seal-places.ts'

const SEALS: Readonly<Record<Format, (bytes: Uint8Array) => Seal | undefined>> = {
  docx: docxSeal,
  pdf: pdfSeal,
}

/** The seal of a file as kehoach writes it; undefined in any other file. */
export function findSeal(format: Format, bytes: Uint8Array): Seal | undefined {
  return SEALS[format](bytes)
}

/** Digest of all bytes that do not depend on it. */
export function sealedDigest(bytes: Uint8Array, { dependent }: Seal): string {
  const starts = [0, ...dependent.map(({ end }) => end)]
  return digest(...starts.map((start, index) => bytes.subarray(start, dependent[index]?.start)))
}

/** The file with its own digest in its mark; as it is when it has no place for one, which reading it back tells. */
export function sealed(format: Format, unsealed: Uint8Array): Uint8Array {
  const seal = findSeal(format, unsealed)
  if (!seal) return unsealed
  const bytes = unsealed.slice()
  bytes.set(new TextEncoder().encode(sealedDigest(bytes, seal)), seal.content.start)
  seal.settle(bytes)
  return bytes
}
