import type { NumberLevel } from './numbering.ts'
import type { PlanTable } from './tables/table.ts'

/** Levels of a regulation that have a title of their own (PL I-I.II.6.d), from the outermost in. */
export const DIVISION_KINDS = ['part', 'chapter', 'section', 'subsection', 'article'] as const
export type DivisionKind = (typeof DIVISION_KINDS)[number]

/** What a block of prose is: one of these keys stands in it, or only `items`; `heading` may stand before an `item`. */
export const BLOCK_KINDS = ['text', 'heading', 'item', ...DIVISION_KINDS, 'table'] as const
export type BlockKind = (typeof BLOCK_KINDS)[number]

/** A block of prose with what stands under it: `body`, then `items`. */
export interface PlanBlock extends Titles {
  /** Paragraphs without a number, one each line. */
  readonly text?: string | undefined
  /** A numbered title: on a line of its own, or run in before the text of `item`. */
  readonly heading?: string | undefined
  /** A numbered text; further lines are paragraphs without a number. */
  readonly item?: string | undefined
  readonly table?: PlanTable | undefined
  /** An integer to count on from, or a number written out, which is not counted; empty for none. */
  readonly number?: GivenNumber | undefined
  /** How the levels under this block are numbered, from the outermost in. */
  readonly numbering?: readonly NumberLevel[] | undefined
  readonly body?: readonly PlanBlock[] | undefined
  /** Numbered items, counted from 1; a text alone is an item. */
  readonly items?: readonly PlanBlock[] | undefined
}

/** Titles of divisions; an article's may be empty, then its number stands before its first paragraph. */
type Titles = { readonly [kind in DivisionKind]?: string | undefined }

export type GivenNumber = number | string

/** Prose as a whole: blocks, and how their levels are numbered. */
export interface Prose {
  readonly numbering?: readonly NumberLevel[] | undefined
  readonly body?: readonly PlanBlock[] | undefined
  /** A table after the prose. */
  readonly table?: PlanTable | undefined
  /** Whether “./.” ends it; it does unless told otherwise. */
  readonly endMark?: boolean | undefined
}
