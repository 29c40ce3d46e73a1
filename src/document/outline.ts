import type { ParagraphRole } from './model.ts'

/** Rank of a heading in its document, from 1. */
export type OutlineLevel = 1 | 2 | 3

const LEVELS: { readonly [role in ParagraphRole]?: OutlineLevel } = {
  documentType: 1,
  appendixLabel: 1,
  divisionLabel: 2,
  majorHeading: 2,
  heading: 3,
  article: 3,
}

/** The rank of the heading a paragraph is, for Word's navigation; undefined for running text. */
export function outlineLevel(role: ParagraphRole): OutlineLevel | undefined {
  return LEVELS[role]
}
