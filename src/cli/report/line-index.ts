/** A place in a file as people count: both from 1. */
export interface Position {
  readonly line: number
  /** In UTF-16 units, as editors count. */
  readonly column: number
}

/** The lines of a text, for turning offsets into places. */
export class LineIndex {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#text = text
    const starts = [0]
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
    this.#starts = starts
  }

  position(offset: number): Position {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }

  /** A line without its end. */
  lineText(line: number): string {
    const end = this.#starts[line]
    const text = this.#text.slice(this.#starts[line - 1], end === undefined ? undefined : end - 1)
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }
}
