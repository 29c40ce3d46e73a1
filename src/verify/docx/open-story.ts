import type { Attributes } from '../xml-events.ts'

/** A part with paragraphs in it, as it stands in the file: the body, the notes or a header. Lengths are in twips. */
export interface Story {
  /** Elements that are not known here: what they do to the text cannot be vouched for. */
  readonly unknown: Set<string>
  /** All of them, those in tables included. */
  readonly paragraphs: StoryParagraph[]
  readonly tables: StoryTable[]
  readonly sections: StorySection[]
  /** Ids of the footnotes referred to, in order. */
  readonly references: string[]
  /** Footnotes that stand here: their ids, kinds and the indexes of their first paragraphs. */
  readonly notes: { readonly id: string; readonly type: string | undefined; readonly first: number }[]
}

export interface StoryParagraph {
  style: string
  readonly runs: StoryRun[]
  /** Instructions of the fields in it. */
  readonly fields: string[]
  /** Names of properties set on its words that only a style should set. */
  readonly own: string[]
  /** Indents and spacing of its own, beside its style. */
  indents: Attributes | undefined
  spacing: Attributes | undefined
  /** Where its tabs lead, in twips, and how. */
  readonly tabs: string[]
  /** Where it stands in a table: indexes of the table, and of the row in it. */
  readonly table: number | undefined
  readonly row: number | undefined
}

export interface StoryRun {
  text: string
  bold: boolean | undefined
  italic: boolean | undefined
  script: string | undefined
  style: string | undefined
  /** Typefaces set on it for each kind of letters, each once; undefined where its style sets them. */
  fonts: string | undefined
  /** Half points, set on it. */
  size: string | undefined
}

export interface StoryTable {
  isBordered: boolean
  /** What is said of the whole, by names of elements: `w:tblInd` is `0 dxa`; borders come before margins of cells. */
  readonly look: Map<string, string>
  /** Widths of the columns. */
  readonly grid: string[]
  readonly rows: StoryRow[]
}

export interface StoryRow {
  isHeader: boolean
  isWhole: boolean
  readonly cells: StoryCell[]
}

export interface StoryCell {
  width: string
  /** Columns it covers. */
  span: number
  /** Whether it begins or goes on a cell over several rows. */
  merge: string | undefined
  /** Where its text stands between its edges: `center`. */
  upright: string | undefined
}

export interface StorySection {
  /** How many paragraphs stand before its end. */
  readonly end: number
  size: Attributes
  margins: Attributes
  numbering: Attributes
  hasFirstPage: boolean
  /** Relationship ids of its headers, by their types. */
  readonly headers: Map<string, string>
}

/** A story while it is read: what is open in it. */
export interface OpenStory extends Story {
  table: StoryTable | undefined
  row: StoryRow | undefined
  cell: StoryCell | undefined
  paragraph: StoryParagraph | undefined
  run: StoryRun | undefined
  section: StorySection | undefined
  /** What text there is part of. */
  within: 'text' | 'field' | undefined
}
