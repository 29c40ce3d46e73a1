import { layoutDocument } from 'docx/layout'
import type { FittedDocument } from '../../src/document/fitted.ts'
import type { Page, PageItem } from '../../src/layout/page.ts'
import type { Profile } from '../../src/profile/profile.ts'
import { buildDocx } from '../../src/render/docx/build-docx.ts'

/** What both layouts can tell of a page: its lines with their tops, and its table rows' tops. In points. */
export interface ComparablePage {
  readonly lines: readonly { readonly text: string; readonly top: number }[]
  readonly rowTops: readonly number[]
  readonly notes: readonly { readonly text: string; readonly top: number }[]
}

const POINTS_PER_PIXEL = 0.75

/** The pages of our DOCX as the model of Word in `docx/layout` lays them out; lines inside cells are not in it. */
export function wordPages(document: FittedDocument, profile: Profile): readonly ComparablePage[] {
  const { pages, stoppedAt } = layoutDocument(buildDocx({ document, profile }))
  if (stoppedAt !== undefined) throw new Error(`the model of Word stopped at ${stoppedAt}`)
  return pages
    .map(page => ({
      lines: page.body.flatMap(block => (block.type === 'paragraph' ? block.lines.map(comparableLine) : [])),
      rowTops: page.body.flatMap(block =>
        block.type === 'table' ? block.rows.map(row => row.y * POINTS_PER_PIXEL) : [],
      ),
      notes: page.footnotes.flatMap(note =>
        note.content.flatMap(block => (block.type === 'paragraph' ? block.lines.map(comparableLine) : [])),
      ),
    }))
    .map(page => ({ ...page, lines: page.lines.filter(line => line.text !== '') }))
}

function comparableLine({ text, y }: { readonly text: string; readonly y: number }) {
  return { text: text.trim(), top: y * POINTS_PER_PIXEL }
}

/** Text of a placed line, without the spaces it broke at. */
export function lineText(item: PageItem): string {
  return item.type === 'line'
    ? item.runs
        .map(run => run.text)
        .join('')
        .trim()
    : ''
}

/** Tops of the lines drawn across a page, where table rows begin. */
export function borderTops(page: Page, border: number): readonly number[] {
  return page.items.flatMap(item =>
    item.type === 'stroke' && item.y1 === item.y2 ? [item.y1 - border / 2] : [],
  )
}

/** The placed line of a page with this text nearest to a height. */
export function nearestLine(page: Page | undefined, text: string, top: number) {
  const same = (page?.items ?? [])
    .filter(item => item.type === 'line')
    .filter(item => lineText(item) === text)
  return same.sort((one, other) => Math.abs(one.top - top) - Math.abs(other.top - top))[0]
}
