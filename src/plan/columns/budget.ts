import type { ColumnKind } from './column.ts'

export const budget = {
  kind: 'budget',
  cell: 'text',
  heading: 'Kinh phí',
  text: 'short',
} as const satisfies ColumnKind
