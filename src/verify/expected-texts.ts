import type { FittedBlock, FittedColumns, FittedDocument, FittedTable } from '../document/fitted.ts'
import type { Inline, MarkRole, Paragraph, ParagraphRole, RuleRole } from '../document/model.ts'
import type { Profile } from '../profile/profile.ts'
import { type Pt, toTwips } from '../units.ts'
import { type Look, Looks } from './looks.ts'

/** A paragraph as every file must have it. */
export interface ExpectedText {
  readonly type: 'paragraph' | 'mark' | 'rule'
  readonly role: ParagraphRole | MarkRole | RuleRole
  /** Of its letters but raised and lowered ones, in points. */
  readonly size: Pt
  /** Its words; a line break is a newline, a footnote's mark its number. */
  readonly text: string
  /** How its words look, see `Looks`. */
  readonly looks: string
}

/** A table as every file must have it, row by row. */
export interface ExpectedTable {
  readonly isBordered: boolean
  /** Of its columns, in twips; of what stands side by side they depend on what stands above and below. */
  readonly widths?: readonly number[]
  readonly rows: readonly ExpectedRow[]
}
export interface ExpectedRow {
  readonly isHeader: boolean
  readonly isWhole: boolean
}

export interface ExpectedTexts {
  /** In reading order, one list for each section. */
  readonly sections: readonly (readonly ExpectedText[])[]
  readonly notes: readonly ExpectedText[]
  /** Bordered tables, and what stands side by side; neighbours of the latter kind are one. */
  readonly tables: readonly ExpectedTable[]
}

/** The paragraphs and tables of a document, flat. */
export function expectedTexts(document: FittedDocument, profile: Profile): ExpectedTexts {
  const sections = document.sections.map(({ blocks }) => blocks.flatMap(block => textsOf(block, profile)))
  const tables = document.sections.flatMap(({ blocks }) => tablesOf(blocks))
  const notes = document.notes.map(({ children }, note) => {
    const lead: readonly Inline[] = [
      { type: 'noteMark', note },
      { type: 'text', text: ' ' },
    ]
    return paragraphText({ role: 'footnote', children: [...lead, ...children] }, profile)
  })
  return { sections, notes, tables }
}

function textsOf(block: FittedBlock, profile: Profile): readonly ExpectedText[] {
  if (block.type === 'paragraph') return [paragraphText(block, profile)]
  if (block.type === 'rule') return [ruleText(block.role)]
  if (block.type === 'columns') return columnsTexts(block, profile)
  const texts: ExpectedText[] = []
  for (const { cells } of [...block.header, ...block.rows])
    for (const { paragraphs } of cells)
      for (const paragraph of paragraphs) texts.push(paragraphText(paragraph, profile))
  return texts
}

function columnsTexts({ rows }: FittedColumns, profile: Profile): readonly ExpectedText[] {
  return rows.flat(2).flatMap(item => {
    if (item.type === 'paragraph') return [paragraphText(item, profile)]
    if (item.type === 'rule') return [ruleText(item.role)]
    if (item.type === 'space') return []
    const { role, text } = item
    const looks = new Looks()
    looks.add({ bold: profile.marks[role].bold, italic: false }, text.length)
    return [{ type: 'mark', role, size: profile.marks[role].size, text, looks: looks.toString() } as const]
  })
}

function ruleText(role: RuleRole): ExpectedText {
  return { type: 'rule', role, size: 0, text: '', looks: '' }
}

function paragraphText(
  { role, children }: Pick<Paragraph, 'role' | 'children'>,
  { roles }: Profile,
): ExpectedText {
  const looks = new Looks()
  let text = ''
  for (const child of children) {
    const words = wordsOf(child)
    text += words
    looks.add(lookOf(child, roles[role]), words.length)
  }
  return { type: 'paragraph', role, size: roles[role].size, text, looks: looks.toString() }
}

function wordsOf(child: Inline): string {
  if (child.type === 'text') return child.text
  return child.type === 'lineBreak' ? '\n' : String(child.note + 1)
}

function lookOf(child: Inline, { bold, italic }: Look): Look {
  if (child.type === 'noteMark') return { bold, italic, script: 'super' }
  if (child.type === 'lineBreak') return { bold, italic }
  const { script, sign } = child
  return { bold: child.bold ?? bold, italic: child.italic ?? italic, script, isSign: sign !== undefined }
}

function tablesOf(blocks: readonly FittedBlock[]): readonly ExpectedTable[] {
  return blocks.flatMap((block, index) => {
    if (block.type === 'table') return [borderedTable(block)]
    if (block.type !== 'columns' || blocks[index - 1]?.type === 'columns') return []
    const end = blocks.findIndex((next, at) => at > index && next.type !== 'columns')
    const joined = blocks.slice(index, end < 0 ? blocks.length : end)
    const count = joined.reduce((sum, next) => sum + (next.type === 'columns' ? next.rows.length : 0), 0)
    return [{ isBordered: false, rows: Array(count).fill({ isHeader: false, isWhole: true }) }]
  })
}

function borderedTable({ widths, header, rows }: FittedTable): ExpectedTable {
  return {
    isBordered: true,
    widths: widths.map(toTwips),
    rows: [
      ...header.map(() => ({ isHeader: true, isWhole: true })),
      ...rows.map(({ maySplit }) => ({ isHeader: false, isWhole: !maySplit })),
    ],
  }
}
