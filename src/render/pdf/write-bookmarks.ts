import type { Pt } from '../../base/units.ts'
import type { Bookmark } from '../../layout/page.ts'
import { type PdfFile, type PdfReference, pdfText } from './pdf-file.ts'

/** A page bookmarks point to. */
export interface Target {
  readonly reference: PdfReference
  readonly height: Pt
}

/** Writes a file's outline (ISO 32000-1, 12.3.3): parts are shown opened, what is in them closed. */
export function writeBookmarks(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  pages: readonly Target[],
): void {
  if (bookmarks.length === 0) return
  const root = file.reserve()
  const ends = writeLevel(file, bookmarks, root, pages)
  const shown = bookmarks.reduce((sum, { children }) => sum + 1 + children.length, 0)
  file.write(root, { Type: 'Outlines', ...ends, Count: shown })
  file.setOutline(root)
}

/** The bookmarks below one; gives the first and the last of them. */
function writeLevel(
  file: PdfFile,
  bookmarks: readonly Bookmark[],
  parent: PdfReference,
  pages: readonly Target[],
  depth = 0,
) {
  const references = bookmarks.map(() => file.reserve())
  for (const [index, { title, page, top, children }] of bookmarks.entries()) {
    const reference = references[index]
    const target = pages[page]
    if (reference === undefined || target === undefined) throw new Error(`no page ${page} for “${title}”`)
    const below = children.length === 0 ? {} : writeLevel(file, children, reference, pages, depth + 1)
    file.write(reference, {
      Title: pdfText(title),
      Parent: parent,
      Prev: references[index - 1],
      Next: references[index + 1],
      ...below,
      Count: children.length === 0 ? undefined : depth === 0 ? children.length : -children.length,
      // No change of the reader's zoom, nor of its place across the page.
      Dest: [target.reference, 'XYZ', null, Math.round((target.height - top) * 1000) / 1000, null],
    })
  }
  return { First: references[0], Last: references.at(-1) }
}
