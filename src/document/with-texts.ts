import type { Block, ColumnsCell, Document, Inline, Paragraph, SignaturePlace, TableRow } from './model.ts'

/** A document with every text in it changed. */
export function withTexts(document: Document, change: (text: string) => string): Document {
  const { citation, attachmentSignature } = document
  return {
    ...document,
    title: change(document.title),
    author: change(document.author),
    ...(citation !== undefined && { citation: change(citation) }),
    sections: document.sections.map(section => ({
      ...section,
      title: change(section.title),
      blocks: section.blocks.map(block => inBlock(block, change)),
    })),
    notes: document.notes.map(note => ({ ...note, children: inInlines(note.children, change) })),
    ...(attachmentSignature && { attachmentSignature: inPlace(attachmentSignature, change) }),
  }
}

type Change = (text: string) => string

function inBlock(block: Block, change: Change): Block {
  switch (block.type) {
    case 'paragraph':
      return inParagraph(block, change)
    case 'rule':
      return block
    case 'columns':
      return { ...block, rows: block.rows.map(row => row.map(cell => inCell(cell, change))) }
    case 'table':
      return { ...block, header: inRows(block.header, change), rows: inRows(block.rows, change) }
  }
}

function inCell(cell: ColumnsCell, change: Change): ColumnsCell {
  return cell.map(item => {
    if (item.type === 'paragraph') return inParagraph(item, change)
    if (item.type === 'mark') return { ...item, text: change(item.text) }
    if (item.type === 'rule' || !item.signing) return item
    const { signer, body } = item.signing
    return {
      ...item,
      signing: { signer: inPlace(signer, change), ...(body && { body: inPlace(body, change) }) },
    }
  })
}

function inRows(rows: readonly TableRow[], change: Change): readonly TableRow[] {
  return rows.map(row => ({
    ...row,
    cells: row.cells.map(cell => ({
      ...cell,
      paragraphs: cell.paragraphs.map(paragraph => inParagraph(paragraph, change)),
    })),
  }))
}

function inParagraph(paragraph: Paragraph, change: Change): Paragraph {
  return { ...paragraph, children: inInlines(paragraph.children, change) }
}

function inInlines(inlines: readonly Inline[], change: Change): readonly Inline[] {
  return inlines.map(inline => (inline.type === 'text' ? { ...inline, text: change(inline.text) } : inline))
}

function inPlace(place: SignaturePlace, change: Change): SignaturePlace {
  return { ...place, label: change(place.label) }
}
