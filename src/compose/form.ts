import type { Path } from '../base/diagnostic.ts'
import type { Columns, ColumnsCell, Paragraph, ParagraphRole } from '../document/model.ts'
import type { Form, FormEntry, FormHead, FormSigner } from '../plan/model/form.ts'
import type { ComposeContext } from './compose-context.ts'
import { nationAndMotto } from './letterhead.ts'
import type { NoteMarks } from './note-marks.ts'
import { tableAt } from './prose.ts'
import type { Part, PartBlock } from './sections.ts'
import { authored, authoredLines, formLine, inCapitals, partTitle, plain } from './text.ts'
import { blankAtEnd } from './typed-blank.ts'
import { capitals } from './wording.ts'

/**
 * A form others fill in: on pages of its own, under its own label and head, with neither “Phụ lục” nor the line that
 * names the text it goes with.
 */
export function formPart(form: Form, source: Path, context: ComposeContext): Part {
  const { notes } = context
  const label =
    form.label === undefined ? [] : [labelLine(form.label, form.labelAt, [...source, 'label'], notes)]
  const title = inCapitals(eachLine('documentType', form.title, [...source, 'title'], notes))
  const subject = eachLine('subject', form.subject, [...source, 'subject'], notes)
  return {
    part: 'appendix',
    title: partTitle(form.label ?? FORM, [...title, ...subject]),
    orientation: form.orientation ?? 'asNeeded',
    blocks: [
      ...inCapitals(eachLine('appendixTitle', form.heading, [...source, 'heading'], notes)),
      ...label,
      ...headBlocks(form.head, [...source, 'head'], notes),
      ...title,
      ...subject,
      ...(title.length + subject.length > 0 ? [{ type: 'rule', role: 'subject' } as const] : []),
      ...form.body.flatMap((entry, index) => entryBlocks(entry, [...source, 'body', index], context)),
      ...signatures(form.signature ?? [], [...source, 'signature']),
      ...noteLines(form.notes ?? [], [...source, 'notes'], notes),
    ],
  }
}

const FORM = 'Biểu mẫu'
const HINT = '(Ký, ghi rõ họ tên)'
const NOTES = 'Ghi chú:'
const TICK_BOX = '☐ '

function labelLine(label: string, at: Form['labelAt'], source: Path, notes: NoteMarks): Paragraph {
  return authored(at === 'center' ? 'formLabelCentered' : 'formLabel', label, notes, source)
}

function eachLine(
  role: ParagraphRole,
  texts: readonly string[] | undefined,
  at: Path,
  notes: NoteMarks,
): readonly Paragraph[] {
  return (texts ?? []).map((text, index) => authored(role, text, notes, [...at, index]))
}

/** Nation and motto, beside who fills the form in where that is told. */
function headBlocks(head: FormHead | undefined, at: Path, notes: NoteMarks): readonly PartBlock[] {
  if (head === undefined) return []
  const { parent, name, symbol, date } = head
  const numberLine = symbol === undefined ? [] : [authored('number', symbol, notes, [...at, 'symbol'])]
  const dateLine = date === undefined ? [] : [authored('placeDate', date, notes, [...at, 'date'])]
  if (parent === undefined && name === undefined && symbol === undefined)
    return [...nationAndMotto(), ...dateLine]
  const names = [
    ...inCapitals(eachLine('parentBody', parent, [...at, 'parent'], notes)),
    ...inCapitals(eachLine('issuer', name, [...at, 'name'], notes)),
  ]
  const left: ColumnsCell = names.length === 0 ? [] : [...names, { type: 'rule', role: 'issuer' }]
  const rows: readonly (readonly ColumnsCell[])[] = [
    [left, nationAndMotto()],
    [numberLine, dateLine],
  ]
  const filled = rows.filter(row => row.some(cell => cell.length > 0))
  return [{ type: 'columns', role: 'letterhead', rows: filled }]
}

function entryBlocks(entry: FormEntry, at: Path, context: ComposeContext): readonly PartBlock[] {
  const { notes } = context
  if (entry.table) return tableAt(entry.table, [...at, 'table'], context)
  if (entry.center) return eachLine('formCentered', entry.center, [...at, 'center'], notes)
  if (entry.right) return eachLine('formRight', entry.right, [...at, 'right'], notes)
  if (entry.fill)
    return besideOneAnother(
      entry.fill.map((text, index) => ({
        ...field(index, text, [...at, 'fill', index], notes),
        blank: true,
      })),
    )
  if (entry.ticks)
    return besideOneAnother(
      entry.ticks.map((text, index) =>
        authored(fieldRole(index), text, notes, [...at, 'ticks', index], [plain(TICK_BOX)]),
      ),
    )
  if (entry.dots !== undefined) return Array.from({ length: entry.dots }, () => dottedLine([...at, 'dots']))
  return authoredLines('body', entry.text ?? '', notes, [...at, 'text']).map(blankAtEnd)
}

/** A line of dots from margin to margin. */
function dottedLine(source: Path): Paragraph {
  return { ...formLine('formField', '', source), blank: true }
}

function field(index: number, text: string, source: Path, notes: NoteMarks): Paragraph {
  return blankAtEnd(authored(fieldRole(index), text, notes, source))
}

/** The first on a line begins as a paragraph does. */
function fieldRole(index: number): ParagraphRole {
  return index === 0 ? 'body' : 'formField'
}

function besideOneAnother(fields: readonly Paragraph[]): readonly PartBlock[] {
  return fields.length < 2 ? fields : [{ type: 'columns', role: 'fields', rows: [fields.map(one => [one])] }]
}

/** One signs on the right, several beside one another. */
function signatures(signers: readonly FormSigner[], at: Path): readonly Columns[] {
  const cells = signers.map((signer, index) => signature(signer, [...at, index]))
  const [first] = cells
  if (first === undefined) return []
  if (cells.length === 1) return [{ type: 'columns', role: 'closing', rows: [[[], first]] }]
  return [{ type: 'columns', role: 'signatures', rows: [cells] }]
}

function signature({ title, hint = HINT, name = '' }: FormSigner, at: Path): ColumnsCell {
  return [
    { type: 'space', role: 'aboveClosing' },
    ...title.map((line, index) => formLine('signTitle', capitals(line), [...at, 'title', index])),
    ...(hint === '' ? [] : [formLine('signHint', hint, [...at, 'hint'])]),
    { type: 'space', role: 'signature' },
    formLine('signerName', name, [...at, 'name']),
  ]
}

function noteLines(texts: readonly string[], at: Path, notes: NoteMarks): readonly Paragraph[] {
  if (texts.length === 0) return []
  return [
    formLine('formNotesHeading', NOTES, at),
    ...texts.flatMap((text, index) => authoredLines('formNote', text, notes, [...at, index])),
  ]
}
