import type { Pt } from '../base/units.ts'
import type { FontFace } from '../base/world.ts'

/** A document laid out: what stands where on each page, and the logical structure the pieces belong to. */
export interface Layout {
  readonly pages: readonly Page[]
  /** Root of the logical structure; its leaves are referred to by the lines on the pages. */
  readonly structure: StructureNode
  /** Where the parts of the document begin, and what stands in them. */
  readonly bookmarks: readonly Bookmark[]
}

/** An entry of the list by which readers find their way through a document. */
export interface Bookmark {
  readonly title: string
  /** Index of the page. */
  readonly page: number
  /** From the page's top edge. */
  readonly top: Pt
  readonly children: readonly Bookmark[]
}

/** One page. All places are in points from its top left corner, y downwards. */
export interface Page {
  readonly width: Pt
  readonly height: Pt
  /** Index of the section it belongs to. */
  readonly section: number
  /** The page's own number, also when it is not shown. */
  readonly number: number
  readonly items: readonly PageItem[]
}

export type PageItem = PlacedLine | PlacedStroke | PlacedField

/** One line of text. */
export interface PlacedLine {
  readonly type: 'line'
  readonly x: Pt
  readonly baseline: Pt
  /** From the line's top to its foot, for checks and highlights; not drawn. */
  readonly top: Pt
  readonly height: Pt
  /** From `x` to the end of the last visible character, with `wordSpacing` applied. */
  readonly width: Pt
  /** Added to the width of every space (justified text); negative when Word squeezes the line. */
  readonly wordSpacing: Pt
  /** Runs from left to right. The text keeps its spaces, the one at the line's end included. */
  readonly runs: readonly PlacedRun[]
  /** The structure leaf the line belongs to; undefined for page furniture such as the page number. */
  readonly owner?: number
}

/** Text in one face and size. */
export interface PlacedRun {
  /** From the page's left edge. */
  readonly x: Pt
  readonly text: string
  readonly face: FontFace
  readonly size: Pt
  /** Raised above (positive) or lowered below the baseline. */
  readonly rise: Pt
  readonly color?: Color
}

/** A colour other than black, as `FF0000`. */
export type Color = string

/** A drawn line: a rule, a border, the separator above notes. Always page furniture, never content. */
export interface PlacedStroke {
  readonly type: 'stroke'
  readonly x1: Pt
  readonly y1: Pt
  readonly x2: Pt
  readonly y2: Pt
  readonly weight: Pt
  readonly color?: Color
  /** It is a row of round dots, as large as the line is thick, this far from one to the next. */
  readonly dots?: Pt
}

/** A place for a digital signature; nothing is drawn there before someone signs. */
export interface PlacedField {
  readonly type: 'field'
  readonly x: Pt
  readonly y: Pt
  readonly width: Pt
  readonly height: Pt
  /** Unique in the layout. */
  readonly name: string
  /** Who signs there, in words. */
  readonly label: string
  /** The structure leaf that stands for it. */
  readonly owner: number
}

/** What a piece of the document is, in the terms of PDF structure. */
export type StructureTag =
  | 'Document'
  | 'Part'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Note'
  | 'Form'

export interface StructureNode {
  /** Unique in the layout; a leaf's id is the `owner` of its lines. */
  readonly id: number
  readonly tag: StructureTag
  readonly title?: string
  readonly colSpan?: number
  readonly rowSpan?: number
  readonly children: readonly StructureNode[]
}

/** How many pages there are and, where only some are turned, which, counted from 1. */
export function countsOf({ pages }: Pick<Layout, 'pages'>): {
  readonly pages: number
  readonly turned?: readonly number[]
} {
  const turned = pages.flatMap(({ width, height }, index) => (width > height ? index + 1 : []))
  const isMixed = turned.length > 0 && turned.length < pages.length
  return { pages: pages.length, ...(isMixed && { turned }) }
}
