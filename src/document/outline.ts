import type { ParagraphRole } from './model.ts'

/** Rank of a heading in its part of the document, from 1. */
export type OutlineLevel = 1 | 2 | 3

const LEVELS: { readonly [role in ParagraphRole]?: OutlineLevel } = {
  documentType: 1,
  appendixLabel: 1,
  divisionLabel: 2,
  divisionTitle: 2,
  majorHeading: 2,
  heading: 3,
  articleTitle: 3,
  article: 3,
}

/** The rank of the heading a paragraph is; undefined for running text. */
export function outlineLevel(role: ParagraphRole): OutlineLevel | undefined {
  return LEVELS[role]
}
