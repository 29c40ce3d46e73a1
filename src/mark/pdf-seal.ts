import { asBuffer, isDigest } from './digits.ts'
import { PDF_MARK } from './mark.ts'
import type { Seal } from './seal-places.ts'

/** How the metadata begin: with a byte order mark in UTF-8, which no text elsewhere in a PDF has. */
const PACKET = '<?xpacket begin="\ufeff"'
const PACKET_END = '<?xpacket end='

/** The seal of a PDF: in its metadata, which stand in it uncompressed. */
export function pdfSeal(bytes: Uint8Array): Seal | undefined {
  const buffer = asBuffer(bytes)
  const start = buffer.indexOf(PACKET)
  const end = start < 0 ? -1 : buffer.indexOf(PACKET_END, start)
  if (end < 0) return undefined
  const packet = buffer.toString('latin1', start, end)
  const build = digestIn(packet, PDF_MARK.build)
  const content = digestIn(packet, PDF_MARK.content)
  if (!build || !content) return undefined
  const digits = { start: start + content.at, end: start + content.at + content.value.length }
  return { build: build.value, content: digits, dependent: [digits], settle() {} }
}

function digestIn(packet: string, name: string): { readonly at: number; readonly value: string } | undefined {
  const open = packet.indexOf(`<${name}>`)
  const at = open + name.length + 2
  const value = packet.slice(at, packet.indexOf('<', at))
  return open >= 0 && isDigest(value) ? { at, value } : undefined
}
