import type { ColumnKind } from './column.ts'

export const text = {
  kind: 'text',
  vietnamese: 'chữ',
  cell: 'text',
  text: 'long',
  namesRows: 4,
} as const satisfies ColumnKind
