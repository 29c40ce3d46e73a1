import type { Columns, Paragraph, ParagraphRole, Rule, Table } from './model.ts'

/** What openings are told of: blocks, and in composing what is no block yet. */
type AnyBlock = Paragraph | Rule | Columns | Table | { readonly type: 'turned' }

/** Paragraphs that name what follows. */
const OPENING_ROLES: ReadonlySet<ParagraphRole> = new Set([
  'documentType',
  'subject',
  'attachment',
  'appendixLabel',
  'appendixTitle',
  'divisionLabel',
  'divisionTitle',
  'articleTitle',
  'majorHeading',
  'heading',
  'tableTitle',
  'tableUnit',
])

/** Whether a block names what follows, so that it is on its pages: a heading, a title, the head of a whole part. */
export function opensWhatFollows(block: AnyBlock): boolean {
  if (block.type === 'paragraph') return OPENING_ROLES.has(block.role)
  return block.type === 'rule' || (block.type === 'columns' && !isClosing(block))
}

/** Whether a block closes what stands above it: recipients and signatures. */
export function isClosing(block: AnyBlock): boolean {
  return block.type === 'columns' && block.role !== 'letterhead'
}
