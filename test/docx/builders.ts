import type {
  FittedBlock,
  FittedColumns,
  FittedDocument,
  FittedMark,
  FittedRow,
  FittedRule,
  FittedSection,
  FittedSpace,
  FittedTable,
} from '../../src/document/fitted.ts'
import type {
  Inline,
  MarkRole,
  NoteMark,
  Paragraph,
  ParagraphRole,
  RuleRole,
  TableCell,
  Text,
} from '../../src/document/model.ts'

/** A run of text with the differences given. */
export function text(content: string, differences: Omit<Text, 'type' | 'text'> = {}): Text {
  return { type: 'text', text: content, ...differences }
}

export const lineBreak: Inline = { type: 'lineBreak' }

export function mark(note: number): NoteMark {
  return { type: 'noteMark', note }
}

export function paragraph(role: ParagraphRole, ...children: readonly (string | Inline)[]): Paragraph {
  return {
    type: 'paragraph',
    role,
    children: children.map(child => (typeof child === 'string' ? text(child) : child)),
  }
}

export function rule(role: RuleRole, length: number): FittedRule {
  return { type: 'rule', role, length }
}

export function boxed(role: MarkRole, words: string, width: number): FittedMark {
  return { type: 'mark', role, text: words, width }
}

export const signatureSpace: FittedSpace = { type: 'space', role: 'signature', height: 72 }
export const spaceAboveClosing: FittedSpace = { type: 'space', role: 'aboveClosing', height: 6 }

export function columns(
  role: FittedColumns['role'],
  widths: readonly number[],
  ...rows: FittedColumns['rows']
): FittedColumns {
  return { type: 'columns', role, widths, rows }
}

type CellContent = string | Paragraph | readonly Paragraph[]

/** A cell; a plain string becomes one paragraph of the role. */
export function cell(
  content: CellContent,
  span: { readonly colSpan?: number; readonly rowSpan?: number; readonly role?: ParagraphRole } = {},
): TableCell {
  const { colSpan = 1, rowSpan = 1, role = 'tableText' } = span
  const paragraphs =
    typeof content === 'string' ? [paragraph(role, content)] : 'type' in content ? [content] : content
  return { paragraphs, colSpan, rowSpan }
}

export function row(
  cells: readonly (CellContent | TableCell)[],
  options: Partial<Omit<FittedRow, 'cells'>> = {},
): FittedRow {
  const isCell = (content: CellContent | TableCell): content is TableCell =>
    typeof content === 'object' && 'colSpan' in content
  return {
    kind: 'item',
    maySplit: false,
    ...options,
    cells: cells.map(content => (isCell(content) ? content : cell(content))),
  }
}

export function headerRow(...cells: readonly (string | TableCell)[]): FittedRow {
  return row(
    cells.map(content => (typeof content === 'string' ? cell(content, { role: 'tableHeader' }) : content)),
    { kind: 'header' },
  )
}

export function table(
  widths: readonly number[],
  header: readonly FittedRow[],
  rows: readonly FittedRow[],
): FittedTable {
  return { type: 'table', columns: widths.map((_, index) => ({ kind: `c${index}` })), widths, header, rows }
}

export function section(
  blocks: readonly FittedBlock[],
  options: Partial<Omit<FittedSection, 'blocks'>> = {},
): FittedSection {
  return {
    part: 'decision',
    title: 'Quyết định',
    orientation: 'portrait',
    blocks,
    ...options,
  }
}

export function document(
  sections: readonly FittedSection[],
  options: Partial<Omit<FittedDocument, 'sections'>> = {},
): FittedDocument {
  return { title: 'Tài liệu thử', author: 'Phường Thử Nghiệm', notes: [], sections, ...options }
}
