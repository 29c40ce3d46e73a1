/** What the cells of a column hold, and so how they are read, checked and set. */
export type CellKind = 'number' | 'text' | 'agencies' | 'deadline' | 'amount'

/** A kind of column an author can name in `table.columns`. */
export interface ColumnKind {
  readonly kind: string
  /** What the kind is called in Vietnamese, and the key of its cells. */
  readonly vietnamese: string
  readonly cell: CellKind
  /** Running text, a result in a few words, or a short entry: each is set in its own way. */
  readonly text: 'long' | 'fact' | 'short'
  /** Heading printed when the author gives none; the kinds of free columns have none. */
  readonly heading?: string
  /** What authors call such a column too, by which one is known that is given by its heading alone. */
  readonly otherHeadings?: readonly string[]
  /** The place among the kinds that name a group or a total, 1 the likeliest; absent: it names none. */
  readonly namesRows?: number
}

/** A kind with a meaning of its own: the cells of its columns are a key of the rows. */
export interface CellKeyKind extends ColumnKind {
  readonly heading: string
  /** What its cells say of a task: what is to be done, what comes out of it, or something else. */
  readonly says: 'task' | 'product' | 'other'
  /** What the key of its cells is for, in Vietnamese. */
  readonly meaning: string
  /** What authors write there. */
  readonly examples: readonly [unknown, ...unknown[]]
}
