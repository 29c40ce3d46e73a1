import type { Path } from '../diagnostic.ts'
import type { Inline, Paragraph, ParagraphRole, Text } from '../document/model.ts'
import { parseMarkup, splitParagraphs } from '../plan/text/markup.ts'
import type { NoteMarks } from './note-marks.ts'
import { capitals } from './wording.ts'

/** A paragraph of words the form supplies, or that are printed as they are written. */
export function formLine(role: ParagraphRole, text: string, source?: Path): Paragraph {
  return { type: 'paragraph', role, children: [{ type: 'text', text }], ...(source && { source }) }
}

/** A paragraph of the author's words, their markup read. `lead` is set before them, such as a bold “Điều 1. ”. */
export function authored(
  role: ParagraphRole,
  text: string,
  notes: NoteMarks,
  source: Path,
  lead: readonly Inline[] = [],
): Paragraph {
  return { type: 'paragraph', role, children: [...lead, ...inlines(text, notes)], source }
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

/** An author's title in capitals, one paragraph for each of its lines. */
export function capitalLines(
  role: ParagraphRole,
  text: string,
  notes: NoteMarks,
  source: Path,
): readonly Paragraph[] {
  return authoredLines(role, text, notes, source).map(paragraph => ({
    ...paragraph,
    children: paragraph.children.map(inCapitals),
  }))
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

/** An author's text as plain words on one line, for the names of files' parts. */
export function plainText(text: string): string {
  return parseMarkup(splitParagraphs(text).join(' '))
    .map(piece => (piece.type === 'text' ? piece.text : piece.type === 'lineBreak' ? ' ' : ''))
    .join('')
}

export function inCapitals(piece: Inline): Inline {
  return piece.type === 'text' ? { ...piece, text: capitals(piece.text) } : piece
}

export function bold(text: string): Text {
  return { type: 'text', text, bold: true }
}

export function plain(text: string): Text {
  return { type: 'text', text }
}
