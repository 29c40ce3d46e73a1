import type { Path } from '../diagnostic.ts'
import type { Inline, Paragraph, ParagraphRole } from '../document/model.ts'
import { DIVISION_KINDS, type DivisionKind } from '../plan/block.ts'
import type { Plan } from '../plan/plan.ts'
import type { NumberedBlock } from '../plan/prose-numbers.ts'
import type { PlanTable } from '../plan/table.ts'
import { splitParagraphs } from '../plan/text/markup.ts'
import type { NoteMarks } from './note-marks.ts'
import type { PartBlock } from './sections.ts'
import { taskTable } from './task-table.ts'
import { authored, authoredLines, bold, boldInlines, capitalLines, inCapitals, plain } from './text.ts'
import { DIVISIONS } from './wording.ts'

/** What composing prose needs to know of the bundle. */
export interface Writing {
  readonly agencies: Plan['agencies']
  readonly notes: NoteMarks
}

/** Prose as paragraphs by role and tables, each level with its number (PL I-I.II.6.đ). */
export function proseBlocks(blocks: readonly NumberedBlock[], writing: Writing): readonly PartBlock[] {
  return blocks.flatMap(block => blockWithInner(block, writing))
}

function blockWithInner(numbered: NumberedBlock, writing: Writing): readonly PartBlock[] {
  const { block, source, number, inner } = numbered
  if (block.article !== undefined) {
    const title = block.article === '' ? undefined : { text: block.article, source: [...source, 'article'] }
    return articleBlocks({ number, title, source }, inner, writing)
  }
  return [...ownBlocks(numbered, writing), ...proseBlocks(inner, writing)]
}

function ownBlocks(numbered: NumberedBlock, writing: Writing): readonly PartBlock[] {
  const { block, source } = numbered
  const { notes } = writing
  for (const kind of DIVISION_KINDS) {
    const title = block[kind]
    if (title !== undefined) return divisionTitle(kind, title, numbered, notes)
  }
  if (block.item !== undefined) return itemLines(numbered, block.item, notes)
  if (block.heading !== undefined) return [headingLine(numbered, block.heading, notes)]
  if (block.table) return [tableBlock(block.table, [...source, 'table'], writing)]
  return authoredLines('body', block.text ?? '', notes, [...source, 'text'])
}

/** A table, on pages of its own where it asks for them. */
export function tableBlock(planned: PlanTable, source: Path, { agencies, notes }: Writing): PartBlock {
  const table = taskTable(planned, agencies, notes, source)
  return planned.orientation ? { type: 'turned', orientation: planned.orientation, table } : table
}

/** “Chương II” and its title in capitals on the line below. */
function divisionTitle(
  kind: DivisionKind,
  title: string,
  { number, source }: NumberedBlock,
  notes: NoteMarks,
): readonly Paragraph[] {
  const label = [plain(`${DIVISIONS[kind]} ${number}`)]
  return [
    { type: 'paragraph', role: 'divisionLabel', children: label, source },
    ...capitalLines('divisionTitle', title, notes, [...source, kind]),
  ]
}

/** A heading on a line of its own: in capitals on the outermost level with Roman numbers or capitals. */
function headingLine(numbered: NumberedBlock, heading: string, notes: NoteMarks): Paragraph {
  const { depth, format = '', inArticle, source } = numbered
  const isMajor = depth === 0 && !inArticle && /^[IA]/.test(format)
  const role = isMajor ? 'majorHeading' : 'heading'
  const line = authored(role, heading, notes, [...source, 'heading'], lead(numbered, plain))
  return isMajor ? { ...line, children: line.children.map(inCapitals) } : line
}

/** A numbered text, a heading run in before it, and further paragraphs without a number. */
function itemLines(numbered: NumberedBlock, item: string, notes: NoteMarks): readonly Paragraph[] {
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

/** Khoản and điểm under an article, an item elsewhere. */
function itemRole({ depth, inArticle }: NumberedBlock): ParagraphRole {
  if (!inArticle || depth > 1) return 'item'
  return depth === 0 ? 'clause' : 'point'
}

function lead({ number }: NumberedBlock, set: (text: string) => Inline): readonly Inline[] {
  return number === '' ? [] : [set(`${number} `)]
}

/** An article's number, and its title if it has one. */
export interface ArticleOpening {
  readonly number: string
  readonly title?: { readonly text: string; readonly source: Path } | undefined
  readonly source: Path
}

/** “Điều n.” with its title on the same line, or with the paragraph that follows it directly; then what it holds. */
export function articleBlocks(
  { number, title, source }: ArticleOpening,
  inner: readonly NumberedBlock[],
  writing: Writing,
): readonly PartBlock[] {
  const label = bold(`${DIVISIONS.article} ${number}.`)
  const space = bold(' ')
  if (title) {
    const children = [label, space, ...boldInlines(title.text, writing.notes)]
    return [
      { type: 'paragraph', role: 'article', children, source: title.source },
      ...proseBlocks(inner, writing),
    ]
  }
  const [first, ...rest] = proseBlocks(inner, writing)
  if (first?.type === 'paragraph' && first.role === 'body')
    return [{ ...first, role: 'article', children: [label, space, ...first.children] }, ...rest]
  const alone: Paragraph = { type: 'paragraph', role: 'article', children: [label], source }
  return first ? [alone, first, ...rest] : [alone]
}
