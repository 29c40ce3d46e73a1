import { UnreadableError } from '../unreadable.ts'
import type { PdfObjects } from './pdf-objects.ts'
import { isDictionary, type PdfDictionary, type PdfValue, Reference, textOf } from './values.ts'

/** A bookmark. */
export interface Outline {
  readonly title: string
  /** How many others it stands below. */
  readonly depth: number
  /** The object of the page it leads to, and how high on it. */
  readonly page: number
  readonly top: number
}

const MAX_DEPTH = 20
/** More is a ring of references. */
const MOST = 100_000

/** All bookmarks in order. Throws `UnreadableError` where they do not end. */
export function readOutline(objects: PdfObjects, catalog: PdfDictionary): readonly Outline[] {
  const found: Outline[] = []
  const walk = (first: PdfValue | undefined, depth: number): void => {
    for (let item = objects.resolve(first); isDictionary(item); item = objects.resolve(item.get('Next'))) {
      if (depth > MAX_DEPTH || found.length > MOST) throw new UnreadableError('bookmarks without an end')
      const [page, , , top] = objects.array(item.get('Dest'))
      const title = textOf(objects.resolve(item.get('Title'))) ?? ''
      found.push({ title, depth, page: page instanceof Reference ? page.object : 0, top: Number(top) })
      walk(item.get('First'), depth + 1)
    }
  }
  walk(objects.dictionary(catalog.get('Outlines')).get('First'), 0)
  return found
}
