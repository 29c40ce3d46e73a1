import type { ColumnKind } from './column.ts'

export const note = {
  kind: 'note',
  cell: 'text',
  heading: 'Ghi chú',
  text: 'fact',
} as const satisfies ColumnKind
