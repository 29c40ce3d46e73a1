import type { Block, Columns, Document, Inline, Paragraph, ParagraphRole, TableRow } from './model.ts'

/** What the inlines of a paragraph of this role become; the same list where nothing changes. */
export type InlineChange = (children: readonly Inline[], role: ParagraphRole) => readonly Inline[]

/** A document with the inlines of all its paragraphs and notes changed. */
export function withInlines(document: Document, change: InlineChange): Document {
  return {
    ...document,
    sections: document.sections.map(section => ({
      ...section,
      blocks: section.blocks.map(block => changedBlock(block, change)),
    })),
    notes: document.notes.map(note => ({ ...note, children: change(note.children, 'footnote') })),
  }
}

function changedBlock(block: Block, change: InlineChange): Block {
  switch (block.type) {
    case 'paragraph':
      return changedParagraph(block, change)
    case 'rule':
      return block
    case 'columns':
      return changedColumns(block, change)
    case 'table':
      return {
        ...block,
        header: block.header.map(row => changedRow(row, change)),
        rows: block.rows.map(row => changedRow(row, change)),
      }
  }
}

function changedColumns(columns: Columns, change: InlineChange): Columns {
  const changed = (item: Columns['rows'][number][number][number]) =>
    item.type === 'paragraph' ? changedParagraph(item, change) : item
  return { ...columns, rows: columns.rows.map(row => row.map(cell => cell.map(changed))) }
}

function changedRow(row: TableRow, change: InlineChange): TableRow {
  const cells = row.cells.map(cell => ({
    ...cell,
    paragraphs: cell.paragraphs.map(paragraph => changedParagraph(paragraph, change)),
  }))
  return { ...row, cells }
}

function changedParagraph(paragraph: Paragraph, change: InlineChange): Paragraph {
  const children = change(paragraph.children, paragraph.role)
  return children === paragraph.children ? paragraph : { ...paragraph, children }
}
