/** What the cells of a column hold, and so how they are read, checked and set. */
export type CellKind = 'number' | 'text' | 'agencies' | 'deadline' | 'amount'

/** A kind of column an author can name in `table.columns`. */
export interface ColumnKind {
  readonly kind: string
  readonly cell: CellKind
  /** Heading printed when the author gives none; the kinds of free columns have none. */
  readonly heading?: string
  /** Running text, a result in a few words, or a short entry: each is set in its own way. */
  readonly text: 'long' | 'fact' | 'short'
}
