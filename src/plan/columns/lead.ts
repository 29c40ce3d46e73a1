import type { ColumnKind } from './column.ts'

export const lead = {
  kind: 'lead',
  cell: 'agencies',
  heading: 'Cơ quan chủ trì',
  text: 'short',
} as const satisfies ColumnKind
