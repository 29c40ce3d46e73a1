import type { Block, Mark, Paragraph } from './model.ts'

/** The paragraphs of a block in reading order: side by side from left to right, a table row by row. */
export function paragraphsOf(block: Block): readonly Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [block]
    case 'rule':
      return []
    case 'columns':
      return block.rows.flatMap(row => row.flatMap(cell => cell.filter(item => item.type === 'paragraph')))
    case 'table':
      return [...block.header, ...block.rows].flatMap(row => row.cells.flatMap(cell => cell.paragraphs))
  }
}

/** The marks of a block, from left to right. */
export function marksOf(block: Block): readonly Mark[] {
  return block.type === 'columns' ? block.rows.flat(2).filter(item => item.type === 'mark') : []
}
