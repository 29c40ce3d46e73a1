import type {
  Bookmark,
  Layout,
  Page,
  PageItem,
  PlacedLine,
  PlacedRun,
  PlacedStroke,
  StructureNode,
} from '../../src/layout/page.ts'

const EMPTY: StructureNode = { id: 0, tag: 'Document', children: [] }

/** A run at 14 pt regular unless told otherwise. */
export function run(x: number, text: string, differences: Partial<PlacedRun> = {}): PlacedRun {
  return { x, text, face: 'regular', size: 14, rise: 0, ...differences }
}

/** A line of runs; its box is only roughly right, as it is not drawn. */
export function line(
  baseline: number,
  runs: readonly PlacedRun[],
  differences: Partial<PlacedLine> = {},
): PlacedLine {
  return {
    type: 'line',
    x: runs[0]?.x ?? 0,
    baseline,
    top: baseline - 12,
    height: 16,
    width: 400,
    wordSpacing: 0,
    runs,
    ...differences,
  }
}

export function stroke(x1: number, y1: number, x2: number, y2: number, weight: number): PlacedStroke {
  return { type: 'stroke', x1, y1, x2, y2, weight }
}

/** A portrait A4 page unless told otherwise. */
export function page(items: readonly PageItem[], differences: Partial<Page> = {}): Page {
  return { width: 595.3, height: 841.9, section: 0, number: 1, items, ...differences }
}

export function layout(
  pages: readonly Page[],
  structure: StructureNode = EMPTY,
  bookmarks: readonly Bookmark[] = [],
): Layout {
  return { pages, structure, bookmarks }
}
