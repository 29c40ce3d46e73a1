import type { ColumnKind } from './column.ts'

export const objective = {
  kind: 'objective',
  cell: 'text',
  heading: 'Mục tiêu',
  text: 'long',
} as const satisfies ColumnKind
