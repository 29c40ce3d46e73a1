import type { Path } from '../base/diagnostic.ts'
import type { Inline, Paragraph, ParagraphRole, Text } from '../document/model.ts'
import { parseMarkup, splitParagraphs } from '../plan/text/markup.ts'
import { withoutBreaks } from './no-break.ts'
import type { NoteMarks } from './note-marks.ts'
import { capitals } from './wording.ts'

/** A paragraph of words the form supplies, or that are printed as they are written. */
export function formLine(role: ParagraphRole, text: string, source?: Path): Paragraph {
  return { type: 'paragraph', role, children: text === '' ? [] : [plain(text)], ...(source && { source }) }
}

/** Titles and headings are broken by their sense, which needs every space of theirs. */
const TITLES: ReadonlySet<ParagraphRole> = new Set([
  'subject',
  'appendixTitle',
  'divisionTitle',
  'tableHeader',
  'tableTitle',
])

/** A paragraph of the author's words, their markup read. `lead` is set before them, such as a bold “Điều 1. ”. */
export function authored(
  role: ParagraphRole,
  text: string,
  notes: NoteMarks,
  source: Path,
  lead: readonly Inline[] = [],
): Paragraph {
  const pieces = inlines(text, notes)
  const kept = TITLES.has(role) ? pieces : pieces.map(inOneLine)
  return { type: 'paragraph', role, children: joined([...lead, ...kept]), source }
}

/** An author's text as paragraphs, one for each of its lines; `lead` stands before the first. */
export function authoredLines(
  role: ParagraphRole,
  text: string,
  notes: NoteMarks,
  source: Path,
  lead: readonly Inline[] = [],
): readonly Paragraph[] {
  return splitParagraphs(text).map((line, index) =>
    authored(role, line, notes, source, index === 0 ? lead : []),
  )
}

/** The same paragraphs in capitals. */
export function inCapitals(lines: readonly Paragraph[]): readonly Paragraph[] {
  return lines.map(line => ({
    ...line,
    children: line.children.map(piece =>
      piece.type === 'text' ? { ...piece, text: capitals(piece.text) } : piece,
    ),
  }))
}

function inOneLine(piece: Inline): Inline {
  return piece.type === 'text' ? { ...piece, text: withoutBreaks(piece.text) } : piece
}

/** The inline pieces of an author's running text, without breaks where its lines should not end. */
export function runningInlines(text: string, notes: NoteMarks): readonly Inline[] {
  return inlines(text, notes).map(inOneLine)
}

/** The inline pieces of an author's text. */
export function inlines(text: string, notes: NoteMarks): readonly Inline[] {
  return parseMarkup(text.replaceAll('\t', ' ')).map(piece =>
    piece.type === 'footnote' ? { type: 'noteMark', note: notes.placeOf(piece.id) } : piece,
  )
}

/** The same, bold as a whole whatever its own markup. */
export function boldInlines(text: string, notes: NoteMarks): readonly Inline[] {
  return inlines(text, notes).map(piece => (piece.type === 'text' ? { ...piece, bold: true } : piece))
}

/** Pieces one after another; texts side by side that look alike become one. */
export function joined(pieces: readonly Inline[]): readonly Inline[] {
  const done: Inline[] = []
  for (const piece of pieces) {
    const last = done.at(-1)
    if (piece.type === 'text' && last?.type === 'text' && lookAlike(piece, last))
      done[done.length - 1] = { ...last, text: last.text + piece.text }
    else done.push(piece)
  }
  return done
}

function lookAlike(one: Text, other: Text): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.script === other.script
}

/** What a part is called in the files' own lists: its kind, and the lines of its title as one. */
export function partTitle(kind: string, lines: readonly Paragraph[]): string {
  const words = lines.map(line => line.children.map(wordsOf).join('')).join(' ')
  return words === '' ? kind : `${kind}: ${words}`
}

function wordsOf(piece: Inline): string {
  if (piece.type === 'text') return piece.text
  return piece.type === 'lineBreak' ? ' ' : ''
}

export function bold(text: string): Text {
  return { type: 'text', text, bold: true }
}

export function plain(text: string): Text {
  return { type: 'text', text }
}
