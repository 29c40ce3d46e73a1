import type { Block, ColumnsCell, Document, Inline, TableRow } from '../document/model.ts'
import { sameSpelling } from '../plan/language/keys/spelling.ts'
import type { WordBlock, WordDocument } from './word/model.ts'

/** How many words of a file a plan prints, and those it does not, each with the paragraph it stands in. */
export interface WordComparison {
  readonly words: number
  readonly kept: number
  readonly lost: readonly LostWords[]
}

export interface LostWords {
  readonly words: readonly string[]
  readonly paragraph: string
}

/**
 * Looks for every word of a Word file among those a plan prints and those `told` of. Words are compared by their letters
 * and figures, whatever their case and wherever their tone stands (hòa, hoà), each as often as it stands there.
 */
export function compareWords(file: WordDocument, built: Document, told: readonly string[]): WordComparison {
  const there = new Map<string, number>()
  for (const text of [...documentTexts(built), ...told])
    for (const word of wordsIn(text).map(sameWord)) there.set(word, (there.get(word) ?? 0) + 1)
  let words = 0
  const lost: LostWords[] = []
  for (const paragraph of fileTexts(file)) {
    const missing = wordsIn(paragraph).filter(word => {
      words += 1
      const known = sameWord(word)
      const left = there.get(known) ?? 0
      there.set(known, left - 1)
      return left <= 0
    })
    if (missing.length > 0) lost.push({ words: missing, paragraph })
  }
  return { words, kept: words - lost.reduce((sum, one) => sum + one.words.length, 0), lost }
}

function wordsIn(text: string): readonly string[] {
  return text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/** A word in one form for all its spellings; kept, since words come back. */
function sameWord(word: string): string {
  const known = SAME.get(word)
  if (known !== undefined) return known
  const same = sameSpelling(word)
  if (SAME.size > MOST_KEPT) SAME.clear()
  SAME.set(word, same)
  return same
}

const SAME = new Map<string, string>()
const MOST_KEPT = 20_000

function fileTexts({ blocks, notes }: WordDocument): readonly string[] {
  return [...blocks.flatMap(blockTexts), ...[...notes.values()].flat().flatMap(blockTexts)]
}

function blockTexts(block: WordBlock): readonly string[] {
  if (block.type === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap(cell => cell.blocks.flatMap(blockTexts)))
  const text = block.runs.map(run => run.text).join('')
  return [block.label === undefined ? text : `${block.label} ${text}`]
}

/** Every text of a composed document. */
export function documentTexts({ sections, notes }: Document): readonly string[] {
  return [
    ...sections.flatMap(({ blocks }) => blocks.flatMap(textsOf)),
    ...notes.map(({ children }) => inlineText(children)),
  ]
}

function textsOf(block: Block): readonly string[] {
  if (block.type === 'paragraph') return [inlineText(block.children)]
  if (block.type === 'columns') return block.rows.flatMap(row => row.flatMap(cellTexts))
  return block.type === 'table' ? [...block.header, ...block.rows].flatMap(rowTexts) : []
}

function cellTexts(cell: ColumnsCell): readonly string[] {
  return cell.flatMap(item => {
    if (item.type === 'paragraph') return [inlineText(item.children)]
    return item.type === 'mark' ? [item.text] : []
  })
}

function rowTexts({ cells }: TableRow): readonly string[] {
  return cells.flatMap(({ paragraphs }) => paragraphs.map(({ children }) => inlineText(children)))
}

function inlineText(children: readonly Inline[]): string {
  return children
    .map(piece => (piece.type === 'text' ? piece.text : piece.type === 'lineBreak' ? ' ' : ''))
    .join('')
}
