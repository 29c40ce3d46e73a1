import type { WordBlock, WordParagraph, WordRun, WordTable } from '../word/model.ts'
import { plainOf } from './markup-of.ts'

/** A paragraph with words in it, as recognising looks at it. */
export interface Line {
  readonly type: 'line'
  /** Its words, with one space between them; what Word counts before it too. */
  readonly text: string
  readonly runs: readonly WordRun[]
  /** Whether all its letters are. */
  readonly bold: boolean
  readonly italic: boolean
  readonly align: WordParagraph['align']
  readonly startsPage: boolean
  readonly landscape: boolean
  readonly boxed: boolean
}

export type Item = Line | WordTable

/** The paragraphs and tables of a document; a soft break that ends a sentence or a list entry ends a paragraph. */
export function itemsOf(blocks: readonly WordBlock[]): readonly Item[] {
  let pending = false
  return blocks.flatMap((block): readonly Item[] => {
    if (block.type === 'table') {
      const startsPage = block.startsPage || pending
      pending = false
      return [{ ...block, startsPage }]
    }
    const lines = linesOf(block)
    if (lines.length === 0) {
      pending ||= block.startsPage
      return []
    }
    const [first, ...rest] = lines
    if (first === undefined) return []
    const startsPage = first.startsPage || pending
    pending = false
    return [{ ...first, startsPage }, ...rest]
  })
}

/** The lines of a paragraph that has words. */
export function linesOf(paragraph: WordParagraph): readonly Line[] {
  const { label, align, landscape, boxed } = paragraph
  const labelled =
    label === undefined ? [] : [{ text: `${label} `, bold: leadsBold(paragraph), italic: false }]
  const pieces = splitRuns([...labelled, ...paragraph.runs])
  return pieces.flatMap((runs, index): readonly Line[] => {
    const text = plainOf(runs)
    if (text === '' && runs.every(({ note }) => note === undefined)) return []
    const startsPage = index === 0 && paragraph.startsPage
    return [{ type: 'line', text, runs, ...looks(runs), align, startsPage, landscape, boxed }]
  })
}

/** The lines of all cells of a table, row by row; those of tables inside it too. */
export function linesInside(table: WordTable): readonly Line[] {
  return table.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => linesOfBlocks(blocks)))
}

export function linesOfBlocks(blocks: readonly WordBlock[]): readonly Line[] {
  return blocks.flatMap(block => (block.type === 'paragraph' ? linesOf(block) : linesInside(block)))
}

function leadsBold({ runs }: WordParagraph): boolean {
  return runs.find(({ text }) => text.trim() !== '')?.bold === true
}

function looks(runs: readonly WordRun[]): { readonly bold: boolean; readonly italic: boolean } {
  const lettered = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
  return {
    bold: lettered.length > 0 && lettered.every(({ bold }) => bold),
    italic: lettered.length > 0 && lettered.every(({ italic }) => italic),
  }
}

/** A break is a new line where what stands before it ends, or what follows is marked; else it is a space. */
function splitRuns(runs: readonly WordRun[]): readonly (readonly WordRun[])[] {
  if (!runs.some(({ text }) => text.includes('\n'))) return [runs]
  const lines: WordRun[][] = [[]]
  for (const run of runs) {
    for (const [index, text] of run.text.split('\n').entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push({ ...run, text })
    }
  }
  const result: WordRun[][] = []
  for (const line of lines) {
    const last = result.at(-1)
    if (last && !isEnd(plainOf(last), plainOf(line)))
      last.push(...(plainOf(last).endsWith('/') ? [] : [SPACE]), ...line)
    else result.push([...line])
  }
  return result
}

const SPACE: WordRun = { text: ' ', bold: false, italic: false }

function isEnd(before: string, after: string): boolean {
  return (
    /[.:]$/.test(before) ||
    /^\((?:ban hành )?(?:kèm theo|đính kèm)/iu.test(after) ||
    /^(?:[-–+*•]\s?|\d{1,3}[.)]|[a-zđ]\)|\p{Lu}{1,4}[.)]\s)/u.test(after)
  )
}

/** The runs of a line behind its first characters, counted in its `text`. */
export function runsFrom(runs: readonly WordRun[], from: number): readonly WordRun[] {
  if (from === 0) return runs
  // Counted as `text` has them: no space at the start, one between words.
  let seen = 0
  let spaceBefore = true
  const rest: WordRun[] = []
  for (const run of runs) {
    if (seen >= from) {
      rest.push(run)
      continue
    }
    let at = 0
    for (; at < run.text.length && seen < from; at += 1) {
      const isSpace = /[\s\u00A0\u2000-\u200A\u202F\u3000]/u.test(run.text.charAt(at))
      if (!isSpace || !spaceBefore) seen += 1
      spaceBefore = isSpace
    }
    if (at < run.text.length || run.note !== undefined) rest.push({ ...run, text: run.text.slice(at) })
  }
  return rest
}

/** The words of an upper-case comparison: for what is known by its words alone. */
export function capitalsOf(text: string): string {
  return text.toUpperCase().replace(/\s+/g, ' ').trim()
}

/** A line typed or drawn to divide: `-----`, `___`, `***`. */
export function isRule(text: string): boolean {
  return /^[-_*=~—–.&\s]+$/.test(text)
}
