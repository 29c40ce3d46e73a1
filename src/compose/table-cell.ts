import type { Paragraph, TableCell } from '../document/model.ts'
import type { Emphasis } from '../plan/model/tables/table.ts'

/** A cell; one without words still holds an empty paragraph, which sets how tall it is. */
export function cellOf(paragraphs: readonly Paragraph[], colSpan = 1, rowSpan = 1): TableCell {
  const empty: Paragraph = { type: 'paragraph', role: 'tableShort', children: [] }
  return { paragraphs: paragraphs.length === 0 ? [empty] : paragraphs, colSpan, rowSpan }
}

/** Paragraphs with every text in them bold or italic. */
export function emphasised(paragraphs: readonly Paragraph[], emphasis: Emphasis): readonly Paragraph[] {
  if (emphasis === 'none') return paragraphs
  return paragraphs.map(paragraph => ({
    ...paragraph,
    children: paragraph.children.map(piece =>
      piece.type === 'text' ? { ...piece, [emphasis]: true } : piece,
    ),
  }))
}
