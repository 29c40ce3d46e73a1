import type { Paragraph } from '../document/model.ts'
import { splitParagraphs } from '../plan/text/markup.ts'
import type { NoteMarks } from './note-marks.ts'
import { inlines, joined } from './text.ts'
import { asContinuation } from './title-in-sentence.ts'
import { ABOUT } from './wording.ts'

/** What authors write before the subject of a letter, which is printed as “V/v”. */
const TYPED_ABOUT = /^(?:v\/v|về việc)\s*:?\s+/iu

/** “V/v …” below the number of a letter (PL I-I.II.5.b), over as many lines as its author gives. */
export function letterSubject(title: string, notes: NoteMarks): Paragraph {
  const lines = splitParagraphs(`${ABOUT} ${asContinuation(title.trim().replace(TYPED_ABOUT, ''))}`)
  const children = lines.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'lineBreak' } as const] : []),
    ...inlines(line, notes),
  ])
  return { type: 'paragraph', role: 'letterSubject', children: joined(children), source: ['plan', 'title'] }
}
