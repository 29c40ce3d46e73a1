import { FACES, type FontFace, SIGN_FACES } from '../../base/world.ts'
import type { FontSet } from '../../font/font.ts'
import type { TrueTypeFont } from '../../font/truetype-font.ts'
import type { Layout, Page, PlacedRun } from '../../layout/page.ts'
import { CharacterCodes } from './character-codes.ts'
import { embedFont } from './embed-font.ts'
import type { PdfMetadata } from './metadata.ts'
import { pageContent } from './page-content.ts'
import { PdfFile, type PdfReference } from './pdf-file.ts'
import { SignatureFields } from './signature-fields.ts'
import { StructureTree } from './structure-tree.ts'
import type { DrawnFace } from './text-operators.ts'
import { writeBookmarks } from './write-bookmarks.ts'

/** A laid-out document, its fonts and what the file says about itself. */
export interface PdfInput {
  readonly layout: Layout
  readonly fonts: FontSet<TrueTypeFont>
  readonly metadata: PdfMetadata
}

/** Faces in the order of the numbers they have among the resources of a page. */
const RESOURCES: readonly FontFace[] = [...FACES, ...SIGN_FACES]

interface EmbeddedFace extends DrawnFace {
  readonly reserved: PdfReference
}

/**
 * Draws a layout as a tagged PDF file (PDF/A-2a, PDF/UA-1), not sealed yet; equal input gives equal bytes. Throws when a character has
 * no glyph (layout reports those first), and `FontError` when the outline of one is damaged.
 */
export async function renderPdf({ layout, fonts, metadata }: PdfInput): Promise<Uint8Array> {
  const file = new PdfFile(metadata)
  const faces = new Map<FontFace, EmbeddedFace>()
  const faceOf = ({ face }: PlacedRun): EmbeddedFace => {
    const known = faces.get(face)
    if (known !== undefined) return known
    const added = {
      resource: `F${RESOURCES.indexOf(face) + 1}`,
      codes: new CharacterCodes(fonts[face] ?? fonts.regular),
      reserved: file.reserve(),
    }
    faces.set(face, added)
    return added
  }
  const structure = new StructureTree(file, layout.structure)
  const fields = new SignatureFields(file)
  const targets = layout.pages.map(page => {
    const reference = drawPage(file, page, structure, faceOf)
    fields.place(page, reference)
    return { reference, height: page.height }
  })
  for (const { codes, reserved } of faces.values()) embedFont(file, codes.font, codes.used, reserved)
  fields.write(structure)
  structure.write()
  writeBookmarks(file, layout.bookmarks, targets)
  return file.finish()
}

function drawPage(
  file: PdfFile,
  page: Page,
  structure: StructureTree,
  faceOf: (run: PlacedRun) => EmbeddedFace,
): PdfReference {
  const fonts: Record<string, PdfReference> = {}
  const reference = file.beginPage(page.width, page.height)
  const index = structure.beginPage(reference)
  const content = pageContent(page, {
    faceOf: run => {
      const face = faceOf(run)
      fonts[face.resource] = face.reserved
      return face
    },
    mark: owner => structure.mark(owner),
  })
  file.drawPage(content, fonts, index)
  return reference
}
