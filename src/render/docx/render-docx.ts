import { buildDocx, type DocxInput } from './build-docx.ts'
import { packageParts } from './package-parts.ts'
import { zip } from './zip.ts'

/** The bytes of a DOCX file for Word 2013 and later, not sealed yet; the same input gives the same bytes. */
export async function renderDocx(input: DocxInput): Promise<Uint8Array> {
  return zip(packageParts(buildDocx(input), input))
}
