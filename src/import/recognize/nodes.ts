import type { DivisionKind } from '../../plan/model/block.ts'
import type { WordTable } from '../word/model.ts'
import type { Line } from './line.ts'
import type { Marker } from './marker.ts'

/** A node of the text's levels: a numbered text, a division, a paragraph without a number, or a table. */
export type Node = NumberedNode | DivisionNode | TextNode | TableNode

export interface NumberedNode {
  readonly type: 'numbered'
  readonly line: Line
  readonly marker: Marker
  /** Whether it is a title on a line of its own. */
  readonly isHeading: boolean
  /** Further paragraphs without a number, right behind it. */
  readonly more: Line[]
  readonly inner: Node[]
}

export interface DivisionNode {
  readonly type: 'division'
  readonly kind: DivisionKind
  /** As it is written: `II`, `3`, `thứ nhất`. */
  readonly number: string
  /** Its title; for an article, what stands behind “Điều n.”, where it is all bold. */
  readonly title: readonly Line[]
  /** What stands behind “Điều n.” as text. */
  readonly text: Line | undefined
  readonly inner: Node[]
}

export interface TextNode {
  readonly type: 'text'
  readonly line: Line
}

export interface TableNode {
  readonly type: 'table'
  readonly table: WordTable
  /** What stands right above and below it and belongs to it. */
  readonly title: Line | undefined
  readonly unit: Line | undefined
  readonly remarks: Line[]
}
