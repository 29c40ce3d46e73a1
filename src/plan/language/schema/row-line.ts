import type { TextRange } from '../../../base/text-range.ts'

/** One cell of a line, as it is meant, and where in the text it stands. */
export interface LineCell {
  readonly text: string
  readonly range: TextRange
}

/** `| --- | :-: |` under the head of a table in Markdown. */
const RULE = /^[\s|:+-]+$/

/** The lines of a text that are rows of a table; empty ones and rules between them are none. */
export function rowLines(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const left = start + line.length - line.trimStart().length
    if (line.trim() !== '' && !(line.includes('--') && RULE.test(line)))
      ranges.push([left, left + line.trim().length])
    start += line.length + 1
  }
  return ranges
}

/**
 * The cells of a line, which stand between bars or, pasted from a sheet, between tabs. Bars at the ends are a frame where
 * there are `columns` cells within; a bar after a backslash is a character of the text.
 */
export function lineCells(text: string, [start, end]: TextRange, columns: number): readonly LineCell[] {
  const line = text.slice(start, end)
  const mark = line.includes('|') ? '|' : '\t'
  const cells: LineCell[] = []
  let from = 0
  for (let at = 0; at <= line.length; at += 1) {
    if (at < line.length && (line[at] !== mark || line[at - 1] === '\\')) continue
    cells.push(cellOf(line, from, at, start))
    from = at + 1
  }
  return withoutFrame(cells, columns)
}

/** A bar at the end of a line, or at its beginning, where there is a cell too many. */
function withoutFrame(cells: readonly LineCell[], columns: number): readonly LineCell[] {
  const [first, last] = [cells[0]?.text === '', cells.at(-1)?.text === '']
  const over = cells.length - columns
  if (over === 2 && first && last) return cells.slice(1, -1)
  if (over !== 1 || !(first || last)) return cells
  return last ? cells.slice(0, -1) : cells.slice(1)
}

function cellOf(line: string, from: number, to: number, start: number): LineCell {
  const written = line.slice(from, to)
  const left = from + written.length - written.trimStart().length
  const text = written.trim()
  return { text: text.replaceAll('\\|', '|'), range: [start + left, start + left + text.length] }
}
