import type { ColumnKind } from './column.ts'

export const support = {
  kind: 'support',
  cell: 'agencies',
  heading: 'Cơ quan phối hợp',
  text: 'short',
} as const satisfies ColumnKind
