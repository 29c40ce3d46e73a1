import type { Path } from '../diagnostic.ts'
import type { Inline, Paragraph, ParagraphRole, Text } from '../document/model.ts'
import { parseMarkup, splitParagraphs } from '../plan/text/markup.ts'
import type { NoteMarks } from './note-marks.ts'

/** A paragraph of words the form supplies. */
export function formLine(role: ParagraphRole, text: string, source?: Path): Paragraph {
  return { type: 'paragraph', role, children: [{ type: 'text', text }], ...(source && { source }) }
}

/** A paragraph of the author's words, their markup read. `lead` is set before them, such as a bold “Điều 1. ”. */
export function authored(
  role: ParagraphRole,
  text: string,
  notes: NoteMarks,
  source: Path,
  lead: readonly Text[] = [],
): Paragraph {
  return { type: 'paragraph', role, children: [...lead, ...inlines(text, notes)], source }
}

/** An author's text as paragraphs, one for each of its lines; `lead` stands before the first. */
export function authoredLines(
  role: ParagraphRole,
  text: string,
  notes: NoteMarks,
  source: Path,
  lead: readonly Text[] = [],
): readonly Paragraph[] {
  return splitParagraphs(text).map((line, index) =>
    authored(role, line, notes, source, index === 0 ? lead : []),
  )
}

/** The inline pieces of an author's text. */
export function inlines(text: string, notes: NoteMarks): readonly Inline[] {
  return parseMarkup(text.replaceAll('\t', ' ')).map(piece =>
    piece.type === 'footnote' ? { type: 'noteMark', note: notes.placeOf(piece.id) } : piece,
  )
}

export function bold(text: string): Text {
  return { type: 'text', text, bold: true }
}

export function plain(text: string): Text {
  return { type: 'text', text }
}
