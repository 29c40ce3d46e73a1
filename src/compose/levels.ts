import type { Inline, Paragraph, ParagraphRole } from '../document/model.ts'
import type { NumberedBlock } from '../plan/model/prose-numbers.ts'
import { splitParagraphs } from '../plan/text/markup.ts'
import type { NoteMarks } from './note-marks.ts'
import { authored, authoredLines, bold, boldInlines, inCapitals, joined, plain } from './text.ts'

/** A heading on a line of its own: in capitals on an outermost level of Roman numbers or capitals (PL I-I.V, row 6.b). */
export function headingLines(
  numbered: NumberedBlock,
  heading: string,
  notes: NoteMarks,
): readonly Paragraph[] {
  const { depth, format = '', number, source } = numbered
  const isMajor = depth === 0 && /^[IA]/.test(format) && !/^[\da-zđ+-]/u.test(number)
  const role = isMajor ? 'majorHeading' : 'heading'
  const lines = authoredLines(role, heading, notes, [...source, 'heading'])
  const [first, ...rest] = isMajor ? inCapitals(lines) : lines
  if (first === undefined) return []
  return [{ ...first, children: joined([...lead(numbered, plain), ...first.children]) }, ...rest]
}

/** A numbered text, a heading run in before it, and further paragraphs without a number. */
export function itemLines(numbered: NumberedBlock, item: string, notes: NoteMarks): readonly Paragraph[] {
  const { block, source } = numbered
  const [first = '', ...rest] = splitParagraphs(item)
  const runIn =
    block.heading === undefined
      ? lead(numbered, plain)
      : [...lead(numbered, bold), ...boldInlines(block.heading, notes), plain(' ')]
  return [
    authored(itemRole(numbered), first, notes, [...source, 'item'], runIn),
    ...authoredLines('body', rest.join('\n'), notes, [...source, 'item']),
  ]
}

/** Khoản and điểm under an article, as their numbers show; an item elsewhere. */
function itemRole({ depth, inArticle, format = '' }: NumberedBlock): ParagraphRole {
  if (inArticle && depth === 0 && format.startsWith('1')) return 'clause'
  if (inArticle && depth === 1 && format.startsWith('a')) return 'point'
  return 'item'
}

function lead({ number }: NumberedBlock, set: (text: string) => Inline): readonly Inline[] {
  return number === '' ? [] : [set(`${number} `)]
}
