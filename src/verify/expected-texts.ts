import type { Pt } from '../base/units.ts'
import type { FittedBlock, FittedColumns, FittedDocument, FittedTable } from '../document/fitted.ts'
import type { Inline, MarkRole, Paragraph, ParagraphRole, RuleRole } from '../document/model.ts'
import { type PagesOf, pageGeometry } from '../profile/page-geometry.ts'
import type { Profile } from '../profile/profile.ts'
import { type ExpectedTable, tablesOf } from './expected-tables.ts'
import { columnsOf } from './grid.ts'
import { type Look, Looks } from './looks.ts'
import { sectionAt } from './section-at.ts'
import type { TextPlace } from './text-place.ts'

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
  /** Its first words where they are set apart in bold: “Điều 1.” */
  readonly lead?: string
  /** Footnotes marked in it, and how many letters stand before each mark. */
  readonly marks: readonly { readonly note: number; readonly offset: number }[]
  /** Its raised and lowered letters, in order; marks of footnotes among them. */
  readonly scripts: readonly ScriptStretch[]
  readonly place: TextPlace
}

/** Letters of a text that stand above or below its line, by how many letters are before their begin and their end. */
export interface ScriptStretch {
  readonly script: 'super' | 'sub'
  readonly from: number
  readonly to: number
}

export interface ExpectedTexts {
  /** In reading order, one list for each section. */
  readonly sections: readonly (readonly ExpectedText[])[]
  readonly notes: readonly ExpectedText[]
  /** Bordered tables, and what stands side by side; neighbours of the latter kind are one. */
  readonly tables: readonly ExpectedTable[]
}

/** Where a block stands. */
interface Around {
  readonly profile: Profile
  readonly section: number
  readonly block: number
  readonly left: Pt
  readonly right: Pt
}

/** The paragraphs and tables of a document, flat. */
export function expectedTexts(document: FittedDocument, profile: Profile): ExpectedTexts {
  let table = 0
  const sections = document.sections.map((pages, section) => {
    const edges = textEdges(profile, pages)
    return pages.blocks.flatMap((block, index) => {
      const around = { profile, section, block: index, ...edges }
      const texts = block.type === 'table' ? tableTexts(block, table, around) : textsOf(block, around)
      if (block.type === 'table') table += 1
      return texts
    })
  })
  const tables = document.sections.flatMap(({ blocks }) => tablesOf(blocks))
  const marked = sectionsOfNotes(sections)
  const notes = document.notes.map(({ children }, note) => {
    const lead: readonly Inline[] = [
      { type: 'noteMark', note },
      { type: 'text', text: ' ' },
    ]
    const section = marked.get(note) ?? 0
    const edges = textEdges(profile, sectionAt(document, section))
    const around = { profile, section, block: note, ...edges }
    return {
      ...paragraphText({ role: 'footnote', children: [...lead, ...children] }, 'note', around),
      marks: [],
    }
  })
  return { sections, notes, tables }
}

function textEdges(profile: Profile, pages: PagesOf): { readonly left: Pt; readonly right: Pt } {
  const { width, margins } = pageGeometry(profile, pages)
  return { left: margins.left, right: width - margins.right }
}

/** The section of each note's first mark. */
function sectionsOfNotes(sections: readonly (readonly ExpectedText[])[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>()
  for (const [section, texts] of sections.entries())
    for (const { marks } of texts)
      for (const { note } of marks) if (!found.has(note)) found.set(note, section)
  return found
}

function textsOf(block: Exclude<FittedBlock, FittedTable>, around: Around): readonly ExpectedText[] {
  if (block.type === 'paragraph') return [paragraphText(block, 'flow', around)]
  if (block.type === 'rule') return [ruleText(block, 'flow', around)]
  return columnsTexts(block, around)
}

function columnsTexts({ rows, widths }: FittedColumns, around: Around): readonly ExpectedText[] {
  return rows.flatMap(row => {
    let left = around.left
    return row.flatMap((cell, column) => {
      const inside = { ...around, left, right: left + (widths[column] ?? 0) }
      left = inside.right
      return cell.flatMap(item => {
        if (item.type === 'paragraph') return [paragraphText(item, 'columns', inside)]
        if (item.type === 'rule') return [ruleText(item, 'columns', inside)]
        return item.type === 'space' ? [] : [markText(item, inside)]
      })
    })
  })
}

function markText(
  { role, text, width }: { readonly role: MarkRole; readonly text: string; readonly width: Pt },
  { profile, section, block, left, right }: Around,
): ExpectedText {
  const { bold, size, before, after } = profile.marks[role]
  const looks = new Looks()
  looks.add({ bold, italic: false }, text.length)
  const lines = { ...CENTRED, before, after }
  const place = { section, block, kind: 'columns', left, right, spare: 0, lines, box: width } as const
  return { type: 'mark', role, size, text, looks: looks.toString(), marks: [], scripts: [], place }
}

function ruleText(
  { role, length }: { readonly role: RuleRole; readonly length: Pt },
  kind: 'flow' | 'columns',
  { profile, section, block, left, right }: Around,
): ExpectedText {
  const { before, after } = profile.rules[role]
  const place = { section, block, kind, left, right, spare: 0, lines: { ...CENTRED, before, after }, length }
  return { type: 'rule', role, size: 0, text: '', looks: '', marks: [], scripts: [], place }
}

const CENTRED = { align: 'center', left: 0, firstLine: 0, lineSpacing: 1 } as const

function tableTexts(
  { header, rows, widths }: FittedTable,
  table: number,
  around: Around,
): readonly ExpectedText[] {
  const { cellMargin } = around.profile.table
  const edges = [around.left]
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + width)
  const edge = (column: number) => edges[Math.min(column, edges.length - 1)] ?? around.left
  const begun = [...columnsOf(header, widths.length), ...columnsOf(rows, widths.length)]
  return [...header, ...rows].flatMap(({ cells }, row) =>
    cells.flatMap(({ paragraphs, colSpan, rowSpan }, index) => {
      const column = begun[row]?.[index] ?? 0
      const left = edge(column)
      const right = edge(column + colSpan)
      const cell = { table, row, isHeader: row < header.length, rowSpan, left, right }
      const inside = { ...around, left: left + cellMargin, right: right - cellMargin }
      return paragraphs.map(paragraph => {
        const text = paragraphText(paragraph, 'cell', inside)
        return { ...text, place: { ...text.place, cell } }
      })
    }),
  )
}

function paragraphText(
  { role, children, right: spare = 0, blankEnd }: Pick<Paragraph, 'role' | 'children' | 'right' | 'blankEnd'>,
  kind: TextPlace['kind'],
  { profile, section, block, left, right }: Around,
): ExpectedText {
  const style = profile.roles[role]
  const looks = new Looks()
  const marks: { readonly note: number; readonly offset: number }[] = []
  const scripts: ScriptStretch[] = []
  let text = ''
  for (const child of children) {
    const words = wordsOf(child)
    const look = lookOf(child, style)
    const from = text.length
    if (child.type === 'noteMark') marks.push({ note: child.note, offset: from })
    text += words
    looks.add(look, words.length)
    if (look.script !== undefined) scripts.push({ script: look.script, from, to: text.length })
  }
  const dots = blankEnd === undefined ? {} : { blankEnd: left + blankEnd }
  const place = { section, block, kind, left, right: right - spare, spare, lines: style, ...dots }
  const [first] = children
  const lead = first?.type === 'text' && first.bold ? { lead: first.text } : {}
  return {
    type: 'paragraph',
    role,
    size: style.size,
    text,
    looks: looks.toString(),
    ...lead,
    marks,
    scripts,
    place,
  }
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
