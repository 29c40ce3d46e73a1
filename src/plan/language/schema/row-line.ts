import type { TextRange } from '../../../base/text-range.ts'

/** One cell of a line, as it is meant, and where in the text it stands. */
export interface LineCell {
  readonly text: string
  readonly range: TextRange
}

/** `| --- | :-: |` under the head of a table in Markdown. */
const RULE = /^[\s|:+-]*-{2}[\s|:+-]*$/

/** The lines of a text that are rows of a table; empty ones and rules between them are none. */
export function rowLines(text: string): readonly TextRange[] {
  const ranges: TextRange[] = []
  let start = 0
  for (const line of text.split('\n')) {
    const left = start + line.length - line.trimStart().length
    if (line.trim() !== '' && !RULE.test(line)) ranges.push([left, left + line.trim().length])
    start += line.length + 1
  }
  return ranges
}

/**
 * The cells of a line, which stand between bars or, pasted from a sheet, between tabs. Bars at both ends are a frame where
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
  const isFramed = cells.length === columns + 2 && cells[0]?.text === '' && cells.at(-1)?.text === ''
  return isFramed ? cells.slice(1, -1) : cells
}

function cellOf(line: string, from: number, to: number, start: number): LineCell {
  const written = line.slice(from, to)
  const left = from + written.length - written.trimStart().length
  const text = written.trim()
  return { text: text.replaceAll('\\|', '|'), range: [start + left, start + left + text.length] }
}
