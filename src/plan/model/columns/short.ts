import type { ColumnKind } from './column.ts'

export const short = {
  kind: 'short',
  vietnamese: 'ngắn',
  cell: 'text',
  text: 'short',
} as const satisfies ColumnKind
