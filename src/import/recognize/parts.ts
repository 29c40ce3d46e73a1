import type { WordTable } from '../word/model.ts'
import { type FoundClosing, findClosing } from './closing.ts'
import { isDataTable } from './data-table.ts'
import {
  isLetterheadTable,
  isNation,
  type Letterhead,
  letterheadOfLines,
  letterheadOfTable,
} from './letterhead.ts'
import { type Item, type Line, linesInside } from './line.ts'

/** One text of a file: what stands from its letterhead, or its “Phụ lục”, to the next. */
export interface PartItems {
  readonly letterhead: Letterhead | undefined
  /** “Phụ lục I”, “Mẫu số 01”. */
  readonly label: Line | undefined
  /** What stands before its closing, tables that hold no data as lines. */
  readonly items: readonly Item[]
  readonly closing: FoundClosing | undefined
  /** What stands behind its closing. */
  readonly behind: readonly Item[]
  readonly landscape: boolean
}

const LABEL = /^(?:phụ lục|mẫu|biểu mẫu|biểu)(?:\s+(?:số\s*)?[\p{L}\d./-]{1,12})?\s*[.:]?$/iu

/** The texts of a file, from the first to the last. */
export function partsOf(items: readonly Item[]): readonly PartItems[] {
  const starts = [0]
  let isClosed = false
  for (const [at, item] of items.entries()) {
    if (at === 0) continue
    if (startsPart(item, isClosed, at - (starts.at(-1) ?? 0))) {
      starts.push(at)
      isClosed = false
    } else if (findClosing([item])) isClosed = true
  }
  return starts.map((start, index) => partOf(items.slice(start, starts[index + 1])))
}

function startsPart(item: Item, isClosed: boolean, since: number): boolean {
  if (item.type === 'table') return since > 3 && isLetterheadTable(item)
  if (isNation(item)) return isClosed || (item.startsPage && since > 3)
  const isCentred = item.align === 'center' || item.bold || item.align === 'right'
  return (isClosed || item.startsPage) && isCentred && LABEL.test(item.text) && item.text.length < 40
}

function partOf(items: readonly Item[]): PartItems {
  const [first] = items
  const label = first?.type === 'line' && LABEL.test(first.text) ? first : undefined
  const below = label ? items.slice(1) : items
  const { letterhead, rest } = headOf(below)
  const closing = findClosing(rest)
  const body = closing ? rest.slice(0, closing.start) : rest
  const behind = closing ? rest.slice(closing.end) : []
  const landscape = body.length > 0 && body.every(item => item.landscape)
  return { letterhead, label, items: flattened(body), closing, behind: flattened(behind), landscape }
}

function headOf(items: readonly Item[]) {
  const at = items.slice(0, 3).findIndex(item => item.type === 'table' && isLetterheadTable(item))
  const table = items[at]
  if (table?.type === 'table')
    return { letterhead: letterheadOfTable(table), rest: [...items.slice(0, at), ...items.slice(at + 1)] }
  const bare = letterheadOfLines(items)
  return bare
    ? { letterhead: bare.letterhead, rest: items.slice(bare.end) }
    : { letterhead: undefined, rest: items }
}

/** Tables that hold no data as the lines of their cells. */
export function flattened(items: readonly Item[]): readonly Item[] {
  return items.flatMap((item): readonly Item[] =>
    item.type === 'table' && !isDataTable(item) ? plainLines(item) : [item],
  )
}

function plainLines(table: WordTable): readonly Line[] {
  const { startsPage, landscape } = table
  return linesInside(table).map((line, index) => ({
    ...line,
    landscape,
    startsPage: index === 0 && startsPage,
  }))
}
