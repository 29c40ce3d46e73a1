import type { ColumnKind } from './column.ts'

export const amount = {
  kind: 'amount',
  vietnamese: 'số liệu',
  cell: 'amount',
  text: 'short',
} as const satisfies ColumnKind
