import type { FittedDocument } from '../../../src/document/fitted.ts'
import type { Page, PlacedLine, StructureNode } from '../../../src/layout/page.ts'
import type { LaidOut } from '../../../src/layout/pages/layout.ts'

/** Where a line of text stands: `columns` are the letterhead and the closing, with marks in boxes. */
export const PLACES = ['body', 'note', 'columns', 'cell', 'header'] as const
export type Place = (typeof PLACES)[number]

/** One of our lines. */
export interface OwnLine {
  readonly line: PlacedLine
  readonly place: Place
  /** Index of the page it stands on. */
  readonly page: number
  /** The structure node of its table row; absent outside tables and where it is set again. */
  readonly row?: number
}

/**
 * All lines of a layout but page numbers, and the words of cells over several rows set again on further pages, which
 * word processors cannot show.
 */
export function ownLines(layout: LaidOut, fitted: FittedDocument): readonly OwnLine[] {
  const known = new Map<number, Pick<OwnLine, 'place' | 'row'>>()
  const inColumns = columnParagraphs(fitted)
  const visit = (node: StructureNode, found: Pick<OwnLine, 'place' | 'row'> | undefined) => {
    const own = placeOf(node, found)
    if (own !== undefined) known.set(node.id, own)
    for (const child of node.children) visit(child, own)
  }
  visit(layout.structure, undefined)
  const isBody = (owner: number) => {
    const paragraph = layout.paragraphs.get(owner)
    return paragraph !== undefined && !inColumns.has(paragraph)
  }
  const inHeader = new Set(
    layout.pages
      .flatMap(linesOf)
      .flatMap(line => (known.get(line.owner ?? 0)?.place === 'header' ? [wordsAt(line)] : [])),
  )
  const placed = (line: PlacedLine): readonly Pick<OwnLine, 'place' | 'row'>[] => {
    if (line.owner === undefined) return inHeader.has(wordsAt(line)) ? [{ place: 'header' }] : []
    return [known.get(line.owner) ?? { place: isBody(line.owner) ? 'body' : 'columns' }]
  }
  return layout.pages.flatMap((page, index) =>
    linesOf(page).flatMap(line => placed(line).map(found => ({ line, page: index, ...found }))),
  )
}

/** A line’s words and how far left they stand, the same for a header set again. */
function wordsAt({ x, runs }: PlacedLine): string {
  return `${Math.round(x)} ${runs.map(run => run.text).join('')}`
}

export function linesOf({ items }: Page): readonly PlacedLine[] {
  return items.filter(item => item.type === 'line')
}

function placeOf(node: StructureNode, above: Pick<OwnLine, 'place' | 'row'> | undefined) {
  switch (node.tag) {
    case 'Note':
      return { place: 'note' } as const
    case 'THead':
      return { place: 'header' } as const
    case 'TBody':
      return { place: 'cell' } as const
    case 'TR':
      return above && { ...above, row: node.id }
    default:
      return above
  }
}

function columnParagraphs({ sections }: FittedDocument): ReadonlySet<object> {
  const columns = sections.flatMap(({ blocks }) => blocks).filter(block => block.type === 'columns')
  return new Set(columns.flatMap(({ rows }) => rows.flat(2)))
}
