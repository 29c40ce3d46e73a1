import type { Inline } from '../document/model.ts'
import { joined, plain } from './text.ts'

/** Marks that give way to those of a list, and to the end mark; “./.” does to any. Dots and blanks to fill in stay. */
const LISTED = '.;,:'
const ENDING = '.;'

/** Text closed by the mark the form wants, in place of a single mark at its end. */
export function closedBy(text: string, mark: string): string {
  const { end, isOpen } = endOf(text, LISTED)
  return text.slice(0, end) + (isOpen && mark === '.' ? '' : mark)
}

/** The same of inline pieces; the mark stands behind the marks of footnotes, and looks like its paragraph. */
export function inlinesClosedBy(children: readonly Inline[], mark: string): readonly Inline[] {
  const { end, isOpen } = endOf(charactersOf(children), LISTED)
  return withEnd(children, end, isOpen && mark === '.' ? '' : mark)
}

/**
 * Inline pieces that end a document: its end mark stands in place of their full stop or semicolon, and is left out
 * after a colon, dots, or a blank to fill in, of which nothing is removed.
 */
export function inlinesEndedBy(children: readonly Inline[], mark: string): readonly Inline[] {
  const text = charactersOf(children)
  const { end, isOpen } = endOf(text, ENDING)
  return withEnd(children, end, isOpen || text.charAt(end - 1) === ':' ? '' : mark)
}

/** Stands for a footnote's mark among characters, one for one. */
const NOTE = '\uFFFC'

function charactersOf(children: readonly Inline[]): string {
  return children
    .map(piece => (piece.type === 'text' ? piece.text : piece.type === 'lineBreak' ? '\n' : NOTE))
    .join('')
}

/** Where a text ends without the marks that give way, and whether it ends in dots or a blank to fill in. */
function endOf(text: string, marks: string): { readonly end: number; readonly isOpen: boolean } {
  let end = endOfWords(text, text.length)
  const misspelt = misspeltMark(text, end)
  if (misspelt !== undefined) end = endOfWords(text, misspelt)
  for (;;) {
    if (isBlank(text, end)) return { end, isOpen: true }
    const before = endOfWords(text, markStart(text, end, marks))
    if (before === end) return { end, isOpen: false }
    // Behind a blank stands what a list has of it: “Họ và tên: ......;”
    if (marks === ENDING && isBlank(text, before)) return { end, isOpen: true }
    end = before
  }
}

/** “./.” as it is typed in haste: “/. .”, “. /.”, “/.”; not “../..”, where a day is left open. */
const MISSPELT = /(?<![.…/]\s?)(?:\s?\.\s?)?\/\s?\.(?:\s?\.)?$/u

function misspeltMark(text: string, end: number): number | undefined {
  const near = text.slice(Math.max(0, end - 10), end)
  const found = MISSPELT.exec(near)
  return found && found[0] !== './.' ? end - found[0].length : undefined
}

/** Where the mark begins that ends at a place; that place where there is none. */
function markStart(text: string, end: number, marks: string): number {
  if (end >= 3 && text.startsWith('./.', end - 3)) return end - 3
  const last = text.charAt(end - 1)
  return last !== '' && marks.includes(last) ? end - 1 : end
}

/** Before the white space and the footnotes that stand in front of a place. */
function endOfWords(text: string, end: number): number {
  let at = end
  while (at > 0 && /[\s\uFFFC]/.test(text.charAt(at - 1))) at -= 1
  return at
}

/** Whether dots, or a line to write on, end at a place: “A, B, C...”, “Họ và tên: ____”, “……”. */
function isBlank(text: string, end: number): boolean {
  const last = text.charAt(end - 1)
  if (last === '…') return true
  if (last !== '.' && last !== '_') return false
  let at = end - 1
  while (at > 0 && /\s/.test(text.charAt(at - 1))) at -= 1
  const before = text.charAt(at - 1)
  return before === last || (last === '.' && before === '…')
}

/** Pieces of which only footnotes stand behind a place among their characters, then a mark. */
function withEnd(children: readonly Inline[], end: number, mark: string): readonly Inline[] {
  const kept: Inline[] = []
  let at = 0
  for (const piece of children) {
    const start = at
    at += piece.type === 'text' ? piece.text.length : 1
    if (piece.type === 'noteMark' || at <= end) kept.push(piece)
    else if (piece.type === 'text' && start < end)
      kept.push({ ...piece, text: piece.text.slice(0, end - start) })
  }
  return joined([...kept, ...(mark === '' ? [] : [plain(mark)])])
}
