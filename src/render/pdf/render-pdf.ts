import type { FontSet } from '../../font/font.ts'
import type { TrueTypeFont } from '../../font/truetype-font.ts'
import type { Layout, Page, PlacedRun } from '../../layout/page.ts'
import { FACES, type Face } from '../../world.ts'
import { CharacterCodes } from './character-codes.ts'
import { embedFont } from './embed-font.ts'
import type { PdfMetadata } from './metadata.ts'
import { PdfFile, type PdfReference } from './pdf-file.ts'
import { drawStroke } from './stroke-operators.ts'
import { type DrawnFace, drawLine } from './text-operators.ts'

/** A laid-out document, its fonts and what the file says about itself. */
export interface PdfInput {
  readonly layout: Layout
  readonly fonts: FontSet<TrueTypeFont>
  readonly metadata: PdfMetadata
}

interface EmbeddedFace extends DrawnFace {
  readonly reserved: PdfReference
}

/**
 * Draws a layout as a PDF file; equal input gives equal bytes. Throws when a character has no glyph (layout reports
 * those first) and `FontError` when an outline of it is damaged.
 */
export async function renderPdf({ layout, fonts, metadata }: PdfInput): Promise<Uint8Array> {
  const file = new PdfFile(metadata)
  const faces = new Map<Face, EmbeddedFace>()
  const faceOf = ({ face }: PlacedRun): EmbeddedFace => {
    const known = faces.get(face)
    if (known !== undefined) return known
    const added = {
      resource: `F${FACES.indexOf(face) + 1}`,
      codes: new CharacterCodes(fonts[face]),
      reserved: file.reserve(),
    }
    faces.set(face, added)
    return added
  }
  for (const page of layout.pages) drawPage(file, page, faceOf)
  for (const { codes, reserved } of faces.values()) embedFont(file, codes.font, codes.used, reserved)
  return file.finish()
}

function drawPage(file: PdfFile, page: Page, faceOf: (run: PlacedRun) => EmbeddedFace): void {
  const fonts: Record<string, PdfReference> = {}
  const drawFace = (run: PlacedRun): EmbeddedFace => {
    const face = faceOf(run)
    fonts[face.resource] = face.reserved
    return face
  }
  const operators = page.items.map(item =>
    item.type === 'line' ? drawLine(item, drawFace) : drawStroke(item),
  )
  file.addWholePage(page.width, page.height, fonts, operators.join('\n'))
}
