import type {
  Block,
  Columns,
  Document,
  Note,
  Paragraph,
  Table,
  TableRow,
} from '../../../src/document/model.ts'

type Change = (paragraph: Paragraph) => Paragraph

/** A block with each of its paragraphs changed, in reading order. */
export function mapParagraphs(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
      return change(block)
    case 'rule':
      return block
    case 'columns':
      return mapColumns(block, change)
    case 'table':
      return mapTable(block, change)
  }
}

function mapColumns(columns: Columns, change: Change): Columns {
  const rows = columns.rows.map(cells =>
    cells.map(cell => cell.map(item => (item.type === 'paragraph' ? change(item) : item))),
  )
  return { ...columns, rows }
}

function mapTable(table: Table, change: Change): Table {
  return {
    ...table,
    header: table.header.map(row => mapRow(row, change)),
    rows: table.rows.map(row => mapRow(row, change)),
  }
}

export function mapRow(row: TableRow, change: Change): TableRow {
  return { ...row, cells: row.cells.map(cell => ({ ...cell, paragraphs: cell.paragraphs.map(change) })) }
}

/** A document with all its paragraphs changed. */
export function mapDocument(document: Document, change: Change): Document {
  const sections = document.sections.map(section => ({
    ...section,
    blocks: section.blocks.map(block => mapParagraphs(block, change)),
  }))
  return { ...document, sections }
}

/** A document in which each mark has a note of its own, in their order; `made` gives it from the one it called. */
export function withNotesInOrder(document: Document, made: (note: Note) => Note): Document {
  const notes: Note[] = []
  const { sections } = mapDocument(document, paragraph => ({
    ...paragraph,
    children: paragraph.children.map(child => {
      const note = child.type === 'noteMark' ? document.notes[child.note] : undefined
      return note === undefined ? child : { type: 'noteMark', note: notes.push(made(note)) - 1 }
    }),
  }))
  return { ...document, sections, notes }
}
