/** A Word document as it is read: what it says, without what its styles and lists are called. */
export interface WordDocument {
  readonly blocks: readonly WordBlock[]
  /** Foot- and endnotes by the ids that runs call them by. */
  readonly notes: ReadonlyMap<string, readonly WordParagraph[]>
  /** Words that stand outside the running text, or are not shown. */
  readonly aside: readonly AsideText[]
  readonly found: Found
}

/** What was met while reading that a plan has no place for. */
export interface Found {
  readonly pictures: number
  readonly revisions: number
  readonly comments: number
  readonly macros: boolean
}

/** Where words stand that are not in the running text. */
export type AsidePlace = 'header' | 'footer' | 'deleted' | 'hidden' | 'comment'

export interface AsideText {
  readonly place: AsidePlace
  readonly text: string
}

export type WordBlock = WordParagraph | WordTable

export interface WordParagraph {
  readonly type: 'paragraph'
  readonly runs: readonly WordRun[]
  /** What Word counts before it: `2.1.`, `-`. */
  readonly label?: string
  readonly align: 'left' | 'center' | 'right' | 'both'
  /** Points from the margin to its first line. */
  readonly indent: number
  /** Points free above it. */
  readonly above: number
  /** Whether a new page or section begins with it. */
  readonly startsPage: boolean
  /** Whether its page is wider than it is high. */
  readonly landscape: boolean
  /** Whether it stands in a text box. */
  readonly boxed: boolean
}

/** Characters that look alike; a tab is `\t`, a line break `\n`. A run that calls a note has no text. */
export interface WordRun {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly script?: 'super' | 'sub'
  /** Id of the note it calls. */
  readonly note?: string
}

export interface WordTable {
  readonly type: 'table'
  readonly rows: readonly WordRow[]
  /** Columns of its grid. */
  readonly columns: number
  readonly bordered: boolean
  readonly startsPage: boolean
  readonly landscape: boolean
}

export interface WordRow {
  readonly cells: readonly WordCell[]
  /** Whether Word repeats it on each page. */
  readonly header: boolean
}

export interface WordCell {
  readonly blocks: readonly WordBlock[]
  /** The first column of the grid it covers, and how many. */
  readonly column: number
  readonly span: number
  /** Whether the cell above goes on in it. */
  readonly continues: boolean
}
