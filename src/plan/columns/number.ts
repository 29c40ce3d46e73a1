import type { ColumnKind } from './column.ts'

export const number = {
  kind: 'number',
  cell: 'number',
  heading: 'STT',
  text: 'short',
} as const satisfies ColumnKind
